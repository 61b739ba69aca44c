-- How each contract stands at present, so that lists of today are read in their order instead of being worked out over all duties. Every row says
-- from which day and until which day (exclusive) it holds; on any other day the ledger itself is asked. Derived, so without history.
CREATE TABLE contract_standing (
  contract_id UUID NOT NULL PRIMARY KEY,
  number VARCHAR(20) NOT NULL,
  supervised BOOLEAN NOT NULL DEFAULT FALSE,
  standing TINYINT NOT NULL DEFAULT 4,
  tier VARCHAR(1) NULL,
  lapses INT NULL,
  worst TINYINT NULL,
  lead_duty VARCHAR(40) NULL,
  next_due DATE NULL,
  waived_until DATE NULL,
  holds_from DATE NOT NULL DEFAULT '9999-12-31',
  holds_until DATE NOT NULL DEFAULT '9999-12-31',
  KEY ix_contract_standing_worst (standing, lead_duty, number, contract_id),
  KEY ix_contract_standing_from (holds_from),
  KEY ix_contract_standing_until (holds_until),
  CONSTRAINT fk_contract_standing FOREIGN KEY (contract_id) REFERENCES contract (id) ON DELETE CASCADE
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_as_ci;
INSERT INTO contract_standing (contract_id, number) SELECT id, number FROM contract;
