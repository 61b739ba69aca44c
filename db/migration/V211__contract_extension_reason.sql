-- Why a contract was renewed.
SET SESSION system_versioning_alter_history = KEEP;
ALTER TABLE contract_extension ADD COLUMN reason TEXT NULL;
