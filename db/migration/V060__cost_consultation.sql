-- A correction that costs money is talked over; the clock of MINOR and MAJOR stops until the answer, 30 days at most.
CREATE TABLE cost_consultation (
  id UUID PRIMARY KEY,
  version BIGINT NOT NULL,
  created_at DATETIME(6) NOT NULL,
  created_by UUID NULL,
  updated_at DATETIME(6) NOT NULL,
  updated_by UUID NULL,
  finding_id UUID NOT NULL,
  opened_on DATE NOT NULL,
  requested_by UUID NULL,
  request TEXT NOT NULL,
  stops_clock BOOLEAN NOT NULL,
  answered_on DATE NULL,
  answered_by UUID NULL,
  outcome TEXT NULL,
  yen BIGINT NULL,
  stopped_days SMALLINT NOT NULL,
  KEY ix_cost_consultation_finding (finding_id, opened_on),
  CONSTRAINT fk_cost_consultation_finding FOREIGN KEY (finding_id) REFERENCES finding (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_as_ci WITH SYSTEM VERSIONING;
