-- Files of the tax agency with corporate numbers that were taken over.
CREATE TABLE agency_import (
  id UUID NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  created_at DATETIME(6) NOT NULL,
  created_by UUID NULL,
  updated_at DATETIME(6) NOT NULL,
  updated_by UUID NULL,
  imported_on DATE NOT NULL,
  file_name VARCHAR(200) NOT NULL,
  sha256 CHAR(64) NOT NULL,
  lines_read BIGINT NOT NULL,
  lines_refused BIGINT NOT NULL,
  contractors_found INT NOT NULL,
  contractors_changed INT NOT NULL,
  KEY ix_agency_import_at (created_at, id),
  CONSTRAINT ck_agency_import_counts CHECK (lines_read >= 0 AND lines_refused >= 0 AND contractors_found >= contractors_changed)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_as_ci WITH SYSTEM VERSIONING;
