-- Other days a planned inspection was given before the contractor was told, with the reason where one was asked for.
CREATE TABLE inspection_move (
  inspection_id UUID NOT NULL,
  seq SMALLINT NOT NULL,
  from_on DATE NOT NULL,
  to_on DATE NOT NULL,
  reason VARCHAR(2000) NULL,
  moved_by UUID NULL,
  moved_at DATETIME(6) NOT NULL,
  PRIMARY KEY (inspection_id, seq),
  CONSTRAINT fk_inspection_move_inspection FOREIGN KEY (inspection_id) REFERENCES inspection (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_as_ci WITH SYSTEM VERSIONING;
