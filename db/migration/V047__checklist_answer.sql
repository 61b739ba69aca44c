-- One answer to one item of an inspection or a self-assessment. revision counts the accepted writes, so that
-- a write made from an older one is reported as a conflict instead of overwriting somebody's work.
CREATE TABLE checklist_answer (
  id UUID PRIMARY KEY,
  version BIGINT NOT NULL,
  created_at DATETIME(6) NOT NULL,
  created_by UUID NULL,
  updated_at DATETIME(6) NOT NULL,
  updated_by UUID NULL,
  subject_type VARCHAR(40) NOT NULL,
  subject_id UUID NOT NULL,
  item_code VARCHAR(20) NOT NULL,
  answer_value VARCHAR(2000) NULL,
  na_reason VARCHAR(2000) NULL,
  comment VARCHAR(2000) NULL,
  judgement BOOLEAN NULL,
  grade_shift SMALLINT NOT NULL,
  grade_reason VARCHAR(2000) NULL,
  answered_by UUID NOT NULL,
  answered_at DATETIME(6) NOT NULL,
  revision INT NOT NULL,
  client_answer_id UUID NOT NULL,
  UNIQUE KEY uq_checklist_answer_item (subject_id, item_code)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_as_ci WITH SYSTEM VERSIONING;
