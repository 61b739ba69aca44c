-- Room for every name of a contractor in full, the trade name included.
SET SESSION system_versioning_alter_history = KEEP;
ALTER TABLE contractor MODIFY COLUMN search_text VARCHAR(3200) NOT NULL;
