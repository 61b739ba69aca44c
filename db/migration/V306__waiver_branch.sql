-- A waiver is of one duty: rule, branch and subject (model §6). NULL: granted before that was told apart, for every branch of the rule.
SET SESSION system_versioning_alter_history=KEEP;
ALTER TABLE waiver
  ADD COLUMN branch VARCHAR(40) NULL AFTER rule;
