-- Dated history of states: every judgement for a past date reads it.
CREATE TABLE contract_transition (
  id UUID NOT NULL PRIMARY KEY,
  contract_id UUID NOT NULL,
  from_state VARCHAR(40) NULL,
  to_state VARCHAR(40) NOT NULL,
  on_date DATE NOT NULL,
  recorded_at DATETIME(6) NOT NULL DEFAULT (UTC_TIMESTAMP(6)),
  actor_id UUID NULL,
  reason TEXT NULL,
  seq INT NOT NULL,
  UNIQUE KEY uk_contract_transition_seq (contract_id, seq),
  KEY ix_contract_transition_date (contract_id, on_date, seq),
  CONSTRAINT fk_contract_transition FOREIGN KEY (contract_id) REFERENCES contract (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_as_ci WITH SYSTEM VERSIONING;
