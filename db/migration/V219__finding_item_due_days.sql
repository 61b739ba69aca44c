-- A checklist may ask for a correction sooner than its grade does; counted, as all, from the day the grade was fixed.
SET SESSION system_versioning_alter_history = KEEP;
ALTER TABLE finding ADD COLUMN item_due_days SMALLINT NULL;
