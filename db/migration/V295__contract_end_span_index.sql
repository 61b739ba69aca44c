-- The periods contracts are in on a day: those not ended yet, by their end.
SET SESSION system_versioning_alter_history=KEEP;
ALTER TABLE contract_end_span ADD INDEX ix_contract_end_span_to (to_on, end_on, from_on, contract_id);
-- The longest notice of all bounds them.
ALTER TABLE contract ADD INDEX ix_contract_notice (non_renewal_notice_days);
