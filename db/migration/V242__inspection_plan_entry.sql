-- The plan of a year as it was approved: every inspection with its day. What the plan is now is compared with it.
CREATE TABLE inspection_plan_entry (
  plan_id UUID NOT NULL,
  inspection_id UUID NOT NULL,
  planned_on DATE NOT NULL,
  PRIMARY KEY (plan_id, inspection_id),
  KEY ix_inspection_plan_entry_inspection (inspection_id),
  CONSTRAINT fk_inspection_plan_entry_plan FOREIGN KEY (plan_id) REFERENCES inspection_plan (id),
  CONSTRAINT fk_inspection_plan_entry_inspection FOREIGN KEY (inspection_id) REFERENCES inspection (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_as_ci WITH SYSTEM VERSIONING;
