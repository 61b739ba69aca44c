-- Why notice to a freelance came later than 30 days before the end (フリーランス法16 の例外).
SET SESSION system_versioning_alter_history = KEEP;
ALTER TABLE contract ADD COLUMN notice_exception VARCHAR(40) NULL;
