-- Which contracts hand on the data of which entrustment, and since when; one that no longer does keeps its row.
CREATE TABLE contract_upstream (
  id UUID NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  created_at DATETIME(6) NOT NULL,
  created_by UUID NULL,
  updated_at DATETIME(6) NOT NULL,
  updated_by UUID NULL,
  contract_id UUID NOT NULL,
  entrustment_id UUID NOT NULL,
  linked_on DATE NOT NULL,
  unlinked_on DATE NULL,
  reason VARCHAR(2000) NULL,
  KEY ix_contract_upstream (contract_id, linked_on, id),
  KEY ix_upstream_contracts (entrustment_id, linked_on, id),
  CONSTRAINT fk_contract_upstream_contract FOREIGN KEY (contract_id) REFERENCES contract (id),
  CONSTRAINT fk_contract_upstream_entrustment FOREIGN KEY (entrustment_id) REFERENCES upstream_entrustment (id),
  CONSTRAINT ck_contract_upstream CHECK (unlinked_on IS NULL OR unlinked_on >= linked_on)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_as_ci WITH SYSTEM VERSIONING;
