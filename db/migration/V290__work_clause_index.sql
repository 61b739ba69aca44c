-- Work that waits is a small part of what was recorded: clauses nobody verified yet.
SET SESSION system_versioning_alter_history=KEEP;
ALTER TABLE contract_clause ADD INDEX ix_contract_clause_status (status, contract_id);
