-- What the federation asks to be corrected when it returns a self-assessment, item by item, in its own words.
CREATE TABLE self_assessment_remark (
  id UUID PRIMARY KEY,
  self_assessment_id UUID NOT NULL,
  item_code VARCHAR(20) NOT NULL,
  reason VARCHAR(2000) NOT NULL,
  returned_on DATE NOT NULL,
  settled BOOLEAN NOT NULL,
  KEY ix_self_assessment_remark (self_assessment_id, returned_on),
  CONSTRAINT fk_self_assessment_remark FOREIGN KEY (self_assessment_id) REFERENCES self_assessment (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_as_ci WITH SYSTEM VERSIONING;
