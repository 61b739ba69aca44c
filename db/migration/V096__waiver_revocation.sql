-- A waiver may end before its last day: from revoked_on on it holds no more.
SET SESSION system_versioning_alter_history=KEEP;
ALTER TABLE waiver
  ADD COLUMN revoked_on DATE NULL,
  ADD COLUMN revoked_by UUID NULL,
  ADD COLUMN revocation_reason TEXT NULL;
