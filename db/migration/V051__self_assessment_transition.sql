-- The dated history of states (model.md §4.3).
CREATE TABLE self_assessment_transition (
  id UUID PRIMARY KEY,
  self_assessment_id UUID NOT NULL,
  from_state VARCHAR(40) NULL,
  to_state VARCHAR(40) NOT NULL,
  on_date DATE NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  actor_id UUID NULL,
  reason VARCHAR(2000) NULL,
  seq SMALLINT NOT NULL,
  KEY ix_self_assessment_transition (self_assessment_id, on_date, seq),
  CONSTRAINT fk_self_assessment_transition FOREIGN KEY (self_assessment_id) REFERENCES self_assessment (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_as_ci WITH SYSTEM VERSIONING;
