-- Addresses that are told when a lapse opens or closes. The secret is not kept: it is derived from the operator's key, this id and its
-- generation.
CREATE TABLE webhook (
  id UUID NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  created_at DATETIME(6) NOT NULL,
  created_by UUID NULL,
  updated_at DATETIME(6) NOT NULL,
  updated_by UUID NULL,
  address VARCHAR(500) NOT NULL,
  active BOOLEAN NOT NULL,
  generation INT NOT NULL,
  KEY ix_webhook_address (address(200), id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_as_ci WITH SYSTEM VERSIONING;
