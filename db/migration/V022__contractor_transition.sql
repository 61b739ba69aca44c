-- Dated history of states: every judgement for a past date reads it.
CREATE TABLE contractor_transition (
  id UUID NOT NULL PRIMARY KEY,
  contractor_id UUID NOT NULL,
  from_state VARCHAR(40) NULL,
  to_state VARCHAR(40) NOT NULL,
  on_date DATE NOT NULL,
  recorded_at DATETIME(6) NOT NULL DEFAULT (UTC_TIMESTAMP(6)),
  actor_id UUID NULL,
  reason TEXT NULL,
  seq INT NOT NULL,
  UNIQUE KEY uk_contractor_transition_seq (contractor_id, seq),
  KEY ix_contractor_transition_date (contractor_id, on_date, seq),
  CONSTRAINT fk_contractor_transition FOREIGN KEY (contractor_id) REFERENCES contractor (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_as_ci WITH SYSTEM VERSIONING;
