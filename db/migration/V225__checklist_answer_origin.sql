-- How an answer came in: typed in the portal, in a workbook, or entered by our staff for the firm.
SET SESSION system_versioning_alter_history = KEEP;
ALTER TABLE checklist_answer ADD COLUMN origin VARCHAR(40) NOT NULL DEFAULT 'PORTAL';
