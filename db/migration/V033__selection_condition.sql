-- Conditions of a conditional pass, each with the day by which it has to be met.
CREATE TABLE selection_condition (
  id UUID NOT NULL PRIMARY KEY,
  selection_assessment_id UUID NOT NULL,
  seq INT NOT NULL,
  content VARCHAR(1000) NOT NULL,
  due_on DATE NOT NULL,
  met_on DATE NULL,
  UNIQUE KEY uk_selection_condition (selection_assessment_id, seq),
  CONSTRAINT fk_selection_condition FOREIGN KEY (selection_assessment_id) REFERENCES selection_assessment (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_as_ci WITH SYSTEM VERSIONING;
