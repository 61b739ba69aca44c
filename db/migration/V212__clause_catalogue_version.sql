-- Versions of the clause catalogue after the one that comes with the product (clauses.md). A published one never changes.
CREATE TABLE clause_catalogue_version (
  id UUID NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  created_at DATETIME(6) NOT NULL,
  created_by UUID NULL,
  updated_at DATETIME(6) NOT NULL,
  updated_by UUID NULL,
  effective_from DATE NOT NULL,
  state VARCHAR(40) NOT NULL,
  content LONGTEXT NOT NULL,
  note TEXT NOT NULL,
  uploaded_by UUID NULL,
  uploaded_on DATE NOT NULL,
  decided_by UUID NULL,
  decided_on DATE NULL,
  KEY ix_clause_catalogue_version (state, effective_from),
  CONSTRAINT ck_clause_catalogue_state CHECK (state IN ('DRAFT', 'PUBLISHED', 'WITHDRAWN'))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_as_ci WITH SYSTEM VERSIONING;
