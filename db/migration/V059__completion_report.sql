-- What the contractor says is done, and what the inspector found when looking at the evidence.
CREATE TABLE completion_report (
  id UUID PRIMARY KEY,
  version BIGINT NOT NULL,
  created_at DATETIME(6) NOT NULL,
  created_by UUID NULL,
  updated_at DATETIME(6) NOT NULL,
  updated_by UUID NULL,
  finding_id UUID NOT NULL,
  number SMALLINT NOT NULL,
  done TEXT NOT NULL,
  reported_on DATE NOT NULL,
  reported_by UUID NULL,
  decision VARCHAR(40) NOT NULL,
  decided_on DATE NULL,
  decided_by UUID NULL,
  statement TEXT NULL,
  UNIQUE KEY uk_completion_report (finding_id, number),
  CONSTRAINT fk_completion_report_finding FOREIGN KEY (finding_id) REFERENCES finding (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_as_ci WITH SYSTEM VERSIONING;
