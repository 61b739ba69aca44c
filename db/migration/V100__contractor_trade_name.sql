-- Sole traders are known by the name on their sign (屋号) as much as by their own.
SET SESSION system_versioning_alter_history = KEEP;
ALTER TABLE contractor ADD COLUMN trade_name VARCHAR(500) NULL;
