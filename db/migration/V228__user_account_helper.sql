-- A contractor's user who answers a share only, and neither shares out nor hands in.
SET SESSION system_versioning_alter_history = KEEP;
ALTER TABLE user_account ADD COLUMN helper BOOLEAN NOT NULL DEFAULT FALSE;
