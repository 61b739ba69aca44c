-- Consultations on price (clauses.md H-03, 取適法5): asked, answered, and what came of it.
CREATE TABLE price_consultation (
  id UUID NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  created_at DATETIME(6) NOT NULL,
  created_by UUID NULL,
  updated_at DATETIME(6) NOT NULL,
  updated_by UUID NULL,
  contract_id UUID NOT NULL,
  asked_on DATE NOT NULL,
  topic VARCHAR(500) NOT NULL,
  answered_on DATE NULL,
  outcome VARCHAR(1000) NULL,
  KEY ix_price_consultation (contract_id, asked_on),
  CONSTRAINT fk_price_consultation FOREIGN KEY (contract_id) REFERENCES contract (id),
  CONSTRAINT ck_price_consultation CHECK (answered_on IS NULL OR answered_on >= asked_on)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_as_ci WITH SYSTEM VERSIONING;
