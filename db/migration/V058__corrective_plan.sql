-- What the contractor means to do; a returned plan stays, the next one is a new number.
CREATE TABLE corrective_plan (
  id UUID PRIMARY KEY,
  version BIGINT NOT NULL,
  created_at DATETIME(6) NOT NULL,
  created_by UUID NULL,
  updated_at DATETIME(6) NOT NULL,
  updated_by UUID NULL,
  finding_id UUID NOT NULL,
  number SMALLINT NOT NULL,
  root_cause TEXT NOT NULL,
  prevention TEXT NOT NULL,
  finish_on DATE NULL,
  cost_yen BIGINT NULL,
  submitted_on DATE NOT NULL,
  submitted_by UUID NULL,
  decision VARCHAR(40) NOT NULL,
  decided_on DATE NULL,
  decided_by UUID NULL,
  decision_reason TEXT NULL,
  UNIQUE KEY uk_corrective_plan (finding_id, number),
  CONSTRAINT fk_corrective_plan_finding FOREIGN KEY (finding_id) REFERENCES finding (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_as_ci WITH SYSTEM VERSIONING;
