-- Member co-ops and others who entrusted the data to us (glossary 6); the stricter terms apply downstream.
CREATE TABLE upstream_entrustment (
  id UUID NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  created_at DATETIME(6) NOT NULL,
  created_by UUID NULL,
  updated_at DATETIME(6) NOT NULL,
  updated_by UUID NULL,
  contract_id UUID NOT NULL,
  entruster VARCHAR(300) NOT NULL,
  contract_ref VARCHAR(200) NULL,
  purposes VARCHAR(300) NOT NULL,
  valid_from DATE NOT NULL,
  valid_to DATE NOT NULL,
  approval_ref VARCHAR(200) NULL,
  KEY ix_upstream_contract (contract_id, valid_to, id),
  CONSTRAINT fk_upstream_contract FOREIGN KEY (contract_id) REFERENCES contract (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_as_ci WITH SYSTEM VERSIONING;
