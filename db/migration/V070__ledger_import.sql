-- One take-over of a ledger that was carried out: which file, and what came of its rows.
CREATE TABLE ledger_import (
  id UUID NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  created_at DATETIME(6) NOT NULL,
  created_by UUID NULL,
  updated_at DATETIME(6) NOT NULL,
  updated_by UUID NULL,
  imported_on DATE NOT NULL,
  file_name VARCHAR(200) NOT NULL,
  sha256 CHAR(64) NOT NULL,
  contracts_added INT NOT NULL,
  contractors_added INT NOT NULL,
  departments_added INT NOT NULL,
  rows_skipped INT NOT NULL,
  rows_refused INT NOT NULL,
  KEY ix_ledger_import_at (created_at, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_as_ci WITH SYSTEM VERSIONING;
