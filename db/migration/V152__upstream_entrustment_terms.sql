-- An entrustment becomes a record of its own. What it was before (contract_id, entruster, approval_ref) stays readable in its
-- history and in the old rows; new rows leave these columns empty.
SET SESSION system_versioning_alter_history = KEEP;
ALTER TABLE upstream_entrustment
  ADD COLUMN member_coop_id UUID NULL,
  ADD COLUMN notice_hours INT NULL,
  ADD COLUMN report_days INT NULL,
  ADD COLUMN remarks VARCHAR(2000) NULL,
  MODIFY COLUMN contract_id UUID NULL,
  MODIFY COLUMN entruster VARCHAR(300) NULL,
  ADD KEY ix_upstream_member (member_coop_id, valid_to, id),
  ADD KEY ix_upstream_valid_to (valid_to, id);
