-- The row of a ledger that a contract was taken over from. The unique keys keep a row, and a ledger's own contract number, from
-- being taken over twice, also by two people at the same time. What the ledger claims about personal data is kept, not believed.
CREATE TABLE ledger_import_row (
  id UUID NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  import_id UUID NOT NULL,
  contract_id UUID NOT NULL,
  row_no INT NOT NULL,
  fingerprint CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  ledger_number VARCHAR(200) NULL,
  amount_told BIGINT NULL,
  personal_data VARCHAR(10) NOT NULL,
  UNIQUE KEY uk_ledger_row_fingerprint (fingerprint),
  UNIQUE KEY uk_ledger_row_number (ledger_number),
  UNIQUE KEY uk_ledger_row_contract (contract_id),
  KEY ix_ledger_row_import (import_id, row_no),
  CONSTRAINT fk_ledger_row_import FOREIGN KEY (import_id) REFERENCES ledger_import (id),
  CONSTRAINT fk_ledger_row_contract FOREIGN KEY (contract_id) REFERENCES contract (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_as_ci WITH SYSTEM VERSIONING;
