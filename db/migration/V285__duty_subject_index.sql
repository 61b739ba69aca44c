-- A lapse is found by what it is about, over all its versions.
SET SESSION system_versioning_alter_history=KEEP;
ALTER TABLE duty ADD INDEX ix_duty_subject (subject_id, rule, due_on);
