-- Which file belongs to a finding. part_id is the plan, report or comment it came with; none yet = draft of a report.
CREATE TABLE finding_evidence (
  id UUID PRIMARY KEY,
  version BIGINT NOT NULL,
  created_at DATETIME(6) NOT NULL,
  created_by UUID NULL,
  updated_at DATETIME(6) NOT NULL,
  updated_by UUID NULL,
  finding_id UUID NOT NULL,
  evidence_id UUID NOT NULL,
  part VARCHAR(40) NOT NULL,
  part_id UUID NULL,
  KEY ix_finding_evidence_finding (finding_id),
  KEY ix_finding_evidence_evidence (evidence_id),
  CONSTRAINT fk_finding_evidence_finding FOREIGN KEY (finding_id) REFERENCES finding (id),
  CONSTRAINT fk_finding_evidence_evidence FOREIGN KEY (evidence_id) REFERENCES evidence (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_as_ci WITH SYSTEM VERSIONING;
