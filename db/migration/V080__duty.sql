-- The duty ledger: what each contract owes, by when, and since when it is done. No status is stored;
-- lapsed on a day = due_on < day and (met_on is null or met_on > day).
CREATE TABLE duty (
  id UUID NOT NULL PRIMARY KEY,
  contract_id UUID NOT NULL,
  contractor_id UUID NOT NULL,
  rule VARCHAR(10) NOT NULL,
  branch VARCHAR(40) NOT NULL,
  subject_type VARCHAR(40) NOT NULL,
  subject_id UUID NULL,
  subject_key VARCHAR(120) NOT NULL,
  opened_on DATE NOT NULL,
  due_on DATE NOT NULL,
  met_on DATE NULL,
  met_by VARCHAR(40) NULL,
  severity_high_tier TINYINT NOT NULL,
  severity_other_tier TINYINT NOT NULL,
  grows_after_days SMALLINT NULL,
  reason VARCHAR(60) NOT NULL,
  reason_args TEXT NOT NULL,
  UNIQUE KEY uk_duty (contract_id, rule, branch, subject_key, opened_on),
  KEY ix_duty_due (due_on, met_on, contract_id),
  KEY ix_duty_rule (rule, due_on, met_on),
  KEY ix_duty_contractor (contractor_id, due_on, met_on),
  CONSTRAINT fk_duty_contract FOREIGN KEY (contract_id) REFERENCES contract (id),
  CONSTRAINT fk_duty_contractor FOREIGN KEY (contractor_id) REFERENCES contractor (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_as_ci WITH SYSTEM VERSIONING;
