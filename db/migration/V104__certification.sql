-- Certifications of a contractor (glossary 45); a renewed certificate is a record of its own.
CREATE TABLE certification (
  id UUID NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  created_at DATETIME(6) NOT NULL,
  created_by UUID NULL,
  updated_at DATETIME(6) NOT NULL,
  updated_by UUID NULL,
  contractor_id UUID NOT NULL,
  kind VARCHAR(40) NOT NULL,
  number VARCHAR(100) NOT NULL,
  scope_text VARCHAR(1000) NULL,
  covers_this_work BOOLEAN NOT NULL,
  issued_on DATE NOT NULL,
  expires_on DATE NOT NULL,
  evidence_id UUID NULL,
  KEY ix_certification (contractor_id, kind, expires_on, id),
  CONSTRAINT fk_certification FOREIGN KEY (contractor_id) REFERENCES contractor (id),
  CONSTRAINT fk_certification_evidence FOREIGN KEY (evidence_id) REFERENCES evidence (id),
  CONSTRAINT ck_certification_period CHECK (expires_on >= issued_on)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_as_ci WITH SYSTEM VERSIONING;
