-- What a file proves is kept here; its content lies on disk under its SHA-256 (model.md §2 Evidence, §7 no. 21).
-- contractor_id is the firm it is about: a contractor reads only its own, and only what it gave itself or was shown.
CREATE TABLE evidence (
  id UUID PRIMARY KEY,
  version BIGINT NOT NULL,
  created_at DATETIME(6) NOT NULL,
  created_by UUID NULL,
  updated_at DATETIME(6) NOT NULL,
  updated_by UUID NULL,
  contractor_id UUID NULL,
  shared_with_contractor BOOLEAN NOT NULL,
  file_name VARCHAR(255) NOT NULL,
  mime VARCHAR(120) NOT NULL,
  bytes BIGINT NOT NULL,
  sha256 CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  uploaded_by UUID NULL,
  uploaded_at DATETIME(6) NOT NULL,
  classification VARCHAR(40) NOT NULL,
  retention_until DATE NULL,
  legal_hold BOOLEAN NOT NULL,
  KEY ix_evidence_contractor (contractor_id, uploaded_at),
  KEY ix_evidence_content (sha256),
  CONSTRAINT fk_evidence_contractor FOREIGN KEY (contractor_id) REFERENCES contractor (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_as_ci WITH SYSTEM VERSIONING;
