-- Which column of a ledger of a certain form holds which field, kept by a person for themselves or for everybody.
CREATE TABLE ledger_mapping (
  id UUID NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  created_at DATETIME(6) NOT NULL,
  created_by UUID NULL,
  updated_at DATETIME(6) NOT NULL,
  updated_by UUID NULL,
  owner_id UUID NOT NULL,
  name VARCHAR(100) NOT NULL,
  shared BOOLEAN NOT NULL,
  fingerprint CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  columns_told TEXT NOT NULL,
  UNIQUE KEY uk_ledger_mapping_name (owner_id, name),
  KEY ix_ledger_mapping_shared (shared, updated_at, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_as_ci WITH SYSTEM VERSIONING;
