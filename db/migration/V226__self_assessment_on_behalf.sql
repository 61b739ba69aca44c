-- Whether our staff handed the sheet in for the firm, from its signed paper.
SET SESSION system_versioning_alter_history = KEEP;
ALTER TABLE self_assessment ADD COLUMN submitted_on_behalf BOOLEAN NOT NULL DEFAULT FALSE;
