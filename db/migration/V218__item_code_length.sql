-- Items are named with up to fifty letters, as forms from elsewhere name them.
SET SESSION system_versioning_alter_history = KEEP;
ALTER TABLE checklist_answer MODIFY item_code VARCHAR(50) NOT NULL;
ALTER TABLE self_assessment_remark MODIFY item_code VARCHAR(50) NOT NULL;
ALTER TABLE finding MODIFY item_code VARCHAR(50) NULL;
