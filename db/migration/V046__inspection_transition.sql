-- The dated history of states (model.md §4.4): every judgement as of a date needs it.
CREATE TABLE inspection_transition (
  id UUID PRIMARY KEY,
  inspection_id UUID NOT NULL,
  from_state VARCHAR(40) NULL,
  to_state VARCHAR(40) NOT NULL,
  on_date DATE NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  actor_id UUID NULL,
  reason VARCHAR(2000) NULL,
  seq SMALLINT NOT NULL,
  KEY ix_inspection_transition (inspection_id, on_date, seq),
  CONSTRAINT fk_inspection_transition FOREIGN KEY (inspection_id) REFERENCES inspection (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_as_ci WITH SYSTEM VERSIONING;
