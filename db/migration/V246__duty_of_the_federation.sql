-- Duties of the federation as a whole (model.md §6, L16 (a), G03, L18 without a contract) belong to no contract.
SET SESSION system_versioning_alter_history = KEEP;
ALTER TABLE duty MODIFY COLUMN contract_id UUID NULL, MODIFY COLUMN contractor_id UUID NULL;
