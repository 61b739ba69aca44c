-- Up to which day, and with which set of rules and settings, the whole duty ledger was last worked out. One row.
CREATE TABLE ledger_state (
  id TINYINT NOT NULL PRIMARY KEY,
  horizon_on DATE NOT NULL,
  rules_fingerprint VARCHAR(80) NOT NULL,
  computed_at DATETIME(6) NOT NULL,
  CONSTRAINT ck_ledger_state_one CHECK (id = 1)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_as_ci;
