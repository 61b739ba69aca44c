-- What the malware scanner says of a file, which older version it replaces, how long it must stay at the least, who holds it and why, and
-- who removed its content. The record itself stays for ever.
SET SESSION system_versioning_alter_history = KEEP;
ALTER TABLE evidence
  ADD COLUMN scan_state VARCHAR(40) NOT NULL DEFAULT 'UNSCANNED',
  ADD COLUMN scanned_at DATETIME(6) NULL,
  ADD COLUMN traces_removed BOOLEAN NOT NULL DEFAULT FALSE,
  ADD COLUMN replaces_id UUID NULL,
  ADD COLUMN revision INT NOT NULL DEFAULT 1,
  ADD COLUMN retention_least DATE NULL,
  ADD COLUMN held_on DATE NULL,
  ADD COLUMN held_by UUID NULL,
  ADD COLUMN hold_reason VARCHAR(1000) NULL,
  ADD COLUMN removed_at DATETIME(6) NULL,
  ADD COLUMN removed_by UUID NULL,
  ADD COLUMN removal_reason VARCHAR(1000) NULL,
  ADD UNIQUE KEY uk_evidence_replaces (replaces_id),
  ADD KEY ix_evidence_scan (scan_state, uploaded_at),
  ADD KEY ix_evidence_uploaded (uploaded_at, id),
  ADD KEY ix_evidence_retention (retention_until, id),
  ADD KEY ix_evidence_name (file_name, id),
  ADD KEY ix_evidence_bytes (bytes, id),
  ADD KEY ix_evidence_removed (removed_at),
  ADD CONSTRAINT fk_evidence_replaces FOREIGN KEY (replaces_id) REFERENCES evidence (id);
