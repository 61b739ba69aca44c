-- A clause found equivalent by the other side's terms may rest on a certificate (model §6.1 L17: then its running out is HIGH).
-- The kind, not the certificate: a renewed one goes on holding what rested on the one before.
SET SESSION system_versioning_alter_history=KEEP;
ALTER TABLE contract_clause
  ADD COLUMN certification VARCHAR(20) NULL AFTER basis;
ALTER TABLE contract_clause_status
  ADD COLUMN certification VARCHAR(20) NULL AFTER note;
