-- Which evidence belongs to which answer. The evidence store is created by a later script, so no foreign key to it.
CREATE TABLE answer_evidence (
  answer_id UUID NOT NULL,
  evidence_id UUID NOT NULL,
  PRIMARY KEY (answer_id, evidence_id),
  KEY ix_answer_evidence_evidence (evidence_id),
  CONSTRAINT fk_answer_evidence_answer FOREIGN KEY (answer_id) REFERENCES checklist_answer (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_as_ci WITH SYSTEM VERSIONING;
