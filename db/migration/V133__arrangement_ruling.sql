-- Decisions what a contract is (policy row S-14), each with the answers it rests on. A version never changes.
CREATE TABLE arrangement_ruling (
  id UUID NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  created_at DATETIME(6) NOT NULL,
  created_by UUID NULL,
  updated_at DATETIME(6) NOT NULL,
  updated_by UUID NULL,
  contract_id UUID NOT NULL,
  version_no INT NOT NULL,
  kind VARCHAR(40) NOT NULL,
  proposed VARCHAR(40) NOT NULL,
  answers VARCHAR(400) NOT NULL,
  words TEXT NULL,
  terms TEXT NULL,
  access_control TEXT NULL,
  decided_on DATE NOT NULL,
  decided_by UUID NULL,
  recheck_on DATE NULL,
  UNIQUE KEY uk_arrangement_ruling (contract_id, version_no),
  KEY ix_arrangement_ruling_recheck (recheck_on, contract_id),
  CONSTRAINT fk_arrangement_ruling_contract FOREIGN KEY (contract_id) REFERENCES contract (id),
  CONSTRAINT ck_arrangement_ruling_cloud CHECK (kind <> 'CLOUD_NOT_HANDLED' OR terms IS NOT NULL AND access_control IS NOT NULL)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_as_ci WITH SYSTEM VERSIONING;
