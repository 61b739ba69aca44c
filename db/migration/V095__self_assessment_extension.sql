-- A longer term for a self-assessment, granted once (model.md §7 no. 14). Judgements as of a past date need the date before.
CREATE TABLE self_assessment_extension (
  id UUID NOT NULL,
  self_assessment_id UUID NOT NULL,
  granted_on DATE NOT NULL,
  granted_by UUID NULL,
  old_due_on DATE NOT NULL,
  new_due_on DATE NOT NULL,
  reason VARCHAR(2000) NOT NULL,
  PRIMARY KEY (id),
  KEY ix_self_assessment_extension (self_assessment_id, granted_on),
  CONSTRAINT fk_self_assessment_extension FOREIGN KEY (self_assessment_id) REFERENCES self_assessment (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_as_ci WITH SYSTEM VERSIONING;
