-- The number of waiting work stands on every page: selections nobody approved yet are found by that.
SET SESSION system_versioning_alter_history=KEEP;
ALTER TABLE selection_assessment ADD INDEX ix_selection_open (approved_on, contractor_id, decided_by);
