-- What stands or is late on a day is a small part of what was ever owed: it is found by when it was met, not by when it was due.
SET SESSION system_versioning_alter_history=KEEP;
ALTER TABLE duty ADD INDEX ix_duty_open (met_on, due_on, contract_id, rule, severity_high_tier, severity_other_tier, grows_after_days);
