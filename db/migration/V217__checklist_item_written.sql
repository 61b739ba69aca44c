-- What an item of a checklist written here or taken in from elsewhere needs beyond the items that come with the product.
SET SESSION system_versioning_alter_history = KEEP;
ALTER TABLE checklist_item
  MODIFY code VARCHAR(50) NOT NULL,
  CHANGE category section_code VARCHAR(100) NULL,
  MODIFY question_ja VARCHAR(2000) NOT NULL,
  MODIFY question_en VARCHAR(2000) NOT NULL,
  ADD COLUMN required BOOLEAN NOT NULL DEFAULT TRUE,
  ADD COLUMN hint_ja VARCHAR(1000) NOT NULL DEFAULT '',
  ADD COLUMN hint_en VARCHAR(1000) NOT NULL DEFAULT '',
  ADD COLUMN options LONGTEXT NOT NULL DEFAULT '[]',
  ADD COLUMN constraint_text VARCHAR(500) NOT NULL DEFAULT '',
  ADD COLUMN constraint_message_ja VARCHAR(500) NOT NULL DEFAULT '',
  ADD COLUMN constraint_message_en VARCHAR(500) NOT NULL DEFAULT '',
  ADD COLUMN traits VARCHAR(200) NOT NULL DEFAULT '';
UPDATE checklist_item SET required = grade_on_fail IS NOT NULL OR answer_type NOT IN ('FILE', 'TEXT') OR condition_text <> '';
UPDATE checklist_item SET evidence_ja = '', evidence_en = '' WHERE evidence_ja = '-' AND evidence_en = '-';
UPDATE checklist_item SET traits = 'SHORT_FORM' WHERE code IN ('SA-01', 'SA-02', 'SA-03', 'SA-09', 'SA-11', 'SA-12', 'SA-14', 'SA-15', 'SA-17', 'SA-20', 'SA-23', 'SA-25',
  'SA-29', 'SA-31', 'SA-35', 'SA-36', 'SA-37', 'SA-39', 'SA-42');
UPDATE checklist_item SET traits = 'NEEDS_EARLIER_FINDINGS' WHERE code = 'SA-08';
UPDATE checklist_item SET traits = 'OURS' WHERE code IN ('DD-23', 'DD-26', 'DD-27');
UPDATE checklist_item SET traits = 'DESPITE_CERTIFICATES' WHERE code IN ('DD-17', 'DD-18', 'DD-20');
UPDATE checklist_item SET traits = 'DESPITE_CERTIFICATES,OURS' WHERE code = 'DD-25';
