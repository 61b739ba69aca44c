-- The yearly request to all supervised contracts: opens 1 June, due 31 July unless chosen otherwise.
CREATE TABLE self_assessment_campaign (
  id UUID PRIMARY KEY,
  version BIGINT NOT NULL,
  created_at DATETIME(6) NOT NULL,
  created_by UUID NULL,
  updated_at DATETIME(6) NOT NULL,
  updated_by UUID NULL,
  fiscal_year SMALLINT NOT NULL,
  opens_on DATE NOT NULL,
  due_on DATE NOT NULL,
  UNIQUE KEY uq_self_assessment_campaign_year (fiscal_year)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_as_ci WITH SYSTEM VERSIONING;
