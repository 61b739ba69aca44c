-- Renewals by signature: the end date that holds from decided_on. For an earlier date the old end date still judges.
CREATE TABLE contract_extension (
  id UUID NOT NULL PRIMARY KEY,
  contract_id UUID NOT NULL,
  seq INT NOT NULL,
  decided_on DATE NOT NULL,
  old_end_date DATE NOT NULL,
  new_end_date DATE NOT NULL,
  decided_by UUID NULL,
  UNIQUE KEY uk_contract_extension (contract_id, seq),
  CONSTRAINT fk_contract_extension FOREIGN KEY (contract_id) REFERENCES contract (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_as_ci WITH SYSTEM VERSIONING;
