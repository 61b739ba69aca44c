-- What one lapse is, in sixteen bytes, and whether a line ever was late: the year grid is counted over an index, and what is overdue on a day is
-- found among what ever was overdue.
SET SESSION system_versioning_alter_history=KEEP;
ALTER TABLE duty
  ADD COLUMN lapse_key BINARY(16) AS (UNHEX(MD5(CONCAT_WS('/', branch, COALESCE(subject_id, contract_id), subject_key)))) STORED,
  ADD COLUMN late BOOLEAN AS (met_on IS NULL OR met_on > due_on) STORED,
  DROP INDEX ix_duty_due,
  DROP INDEX ix_duty_rule,
  DROP INDEX ix_duty_open,
  ADD INDEX ix_duty_lapse (due_on, rule, lapse_key, opened_on, met_on, met_by, contract_id),
  ADD INDEX ix_duty_rule_open (rule, branch, met_on, due_on),
  ADD INDEX ix_duty_late (late, met_on, due_on, contract_id, rule, severity_high_tier, severity_other_tier, grows_after_days);
