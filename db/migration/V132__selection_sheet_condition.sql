-- Conditions an assessor puts to a candidate; with the approval they become conditions of the assessment.
CREATE TABLE selection_sheet_condition (
  selection_sheet_id UUID NOT NULL,
  seq INT NOT NULL,
  content VARCHAR(1000) NOT NULL,
  due_on DATE NOT NULL,
  PRIMARY KEY (selection_sheet_id, seq),
  CONSTRAINT fk_selection_sheet_condition FOREIGN KEY (selection_sheet_id) REFERENCES selection_sheet (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_as_ci WITH SYSTEM VERSIONING;
