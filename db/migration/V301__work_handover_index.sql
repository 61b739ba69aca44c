-- Contract by contract, so that nobody counts more of what is to be decided than is shown.
SET SESSION system_versioning_alter_history=KEEP;
ALTER TABLE handover_decision ADD INDEX ix_handover_decision_of (decided_on, withdrawn_on, contract_id, due_on);
