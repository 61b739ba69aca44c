-- The year's plan is approved once, until 30 April (model.md §5.3).
CREATE TABLE inspection_plan (
  id UUID PRIMARY KEY,
  version BIGINT NOT NULL,
  created_at DATETIME(6) NOT NULL,
  created_by UUID NULL,
  updated_at DATETIME(6) NOT NULL,
  updated_by UUID NULL,
  fiscal_year SMALLINT NOT NULL,
  approved_on DATE NULL,
  approved_by UUID NULL,
  UNIQUE KEY uq_inspection_plan_year (fiscal_year)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_as_ci WITH SYSTEM VERSIONING;
