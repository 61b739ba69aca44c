-- Dated history of a clause's status.
CREATE TABLE contract_clause_status (
  id UUID NOT NULL PRIMARY KEY,
  contract_clause_id UUID NOT NULL,
  seq INT NOT NULL,
  status VARCHAR(40) NOT NULL,
  on_date DATE NOT NULL,
  recorded_at DATETIME(6) NOT NULL DEFAULT (UTC_TIMESTAMP(6)),
  actor_id UUID NULL,
  locator VARCHAR(300) NULL,
  note TEXT NULL,
  UNIQUE KEY uk_contract_clause_status (contract_clause_id, seq),
  CONSTRAINT fk_contract_clause_status FOREIGN KEY (contract_clause_id) REFERENCES contract_clause (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_as_ci WITH SYSTEM VERSIONING;
