-- Findings open on a day are a small part of all that ever were: those not closed, and those closed after the day.
SET SESSION system_versioning_alter_history=KEEP;
ALTER TABLE finding_transition ADD INDEX ix_finding_transition_state (to_state, on_date, finding_id);
