-- What a contract says on each clause of the catalogue. Whether a clause is required is worked out from the facts and never stored.
CREATE TABLE contract_clause (
  id UUID NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  created_at DATETIME(6) NOT NULL,
  created_by UUID NULL,
  updated_at DATETIME(6) NOT NULL,
  updated_by UUID NULL,
  contract_id UUID NOT NULL,
  clause_code VARCHAR(20) NOT NULL,
  status VARCHAR(40) NOT NULL,
  article VARCHAR(200) NULL,
  page VARCHAR(60) NULL,
  params VARCHAR(400) NOT NULL,
  basis TEXT NULL,
  recorded_on DATE NOT NULL,
  recorded_by UUID NULL,
  verified_on DATE NULL,
  verified_by UUID NULL,
  UNIQUE KEY uk_contract_clause (contract_id, clause_code),
  CONSTRAINT fk_contract_clause FOREIGN KEY (contract_id) REFERENCES contract (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_as_ci WITH SYSTEM VERSIONING;
