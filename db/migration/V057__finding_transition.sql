-- The dated life of a finding. The grade in force after the step stands beside it, because a recurrence is one grade up.
CREATE TABLE finding_transition (
  id UUID NOT NULL,
  finding_id UUID NOT NULL,
  seq SMALLINT NOT NULL,
  from_state VARCHAR(40) NULL,
  to_state VARCHAR(40) NOT NULL,
  grade VARCHAR(40) NOT NULL,
  on_date DATE NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  actor_id UUID NULL,
  reason TEXT NULL,
  PRIMARY KEY (finding_id, seq),
  CONSTRAINT fk_finding_transition_finding FOREIGN KEY (finding_id) REFERENCES finding (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_as_ci WITH SYSTEM VERSIONING;
