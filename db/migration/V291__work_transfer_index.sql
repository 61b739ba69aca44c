-- The few hand-overs about which the two sides do not agree.
SET SESSION system_versioning_alter_history=KEEP;
ALTER TABLE data_transfer ADD INDEX ix_data_transfer_discrepancy (discrepancy_on);
