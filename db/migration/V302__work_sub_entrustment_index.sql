-- The few that are over and not confirmed as erased.
SET SESSION system_versioning_alter_history=KEEP;
ALTER TABLE sub_entrustment ADD INDEX ix_sub_entrustment_ended (ended_on, state);
