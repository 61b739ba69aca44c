-- By what we know of a receipt that we record for a contractor who answers on paper; empty when it answered itself.
SET SESSION system_versioning_alter_history = KEEP;
ALTER TABLE data_transfer ADD COLUMN receipt_evidence TEXT NULL;
