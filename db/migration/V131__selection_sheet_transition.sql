-- The dated history of a sheet's states; a return keeps the words it came with.
CREATE TABLE selection_sheet_transition (
  id UUID NOT NULL PRIMARY KEY,
  selection_sheet_id UUID NOT NULL,
  from_state VARCHAR(40) NULL,
  to_state VARCHAR(40) NOT NULL,
  on_date DATE NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  actor_id UUID NULL,
  reason TEXT NULL,
  seq SMALLINT NOT NULL,
  KEY ix_selection_sheet_transition (selection_sheet_id, seq),
  CONSTRAINT fk_selection_sheet_transition FOREIGN KEY (selection_sheet_id) REFERENCES selection_sheet (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_as_ci WITH SYSTEM VERSIONING;
