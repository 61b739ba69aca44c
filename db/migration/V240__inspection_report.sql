-- The report of a confirmed inspection: which file it is. There is one for each, and it is never replaced.
CREATE TABLE inspection_report (
  id UUID PRIMARY KEY,
  version BIGINT NOT NULL,
  created_at DATETIME(6) NOT NULL,
  created_by UUID NULL,
  updated_at DATETIME(6) NOT NULL,
  updated_by UUID NULL,
  inspection_id UUID NOT NULL,
  evidence_id UUID NOT NULL,
  UNIQUE KEY uq_inspection_report_inspection (inspection_id),
  CONSTRAINT fk_inspection_report_inspection FOREIGN KEY (inspection_id) REFERENCES inspection (id),
  CONSTRAINT fk_inspection_report_evidence FOREIGN KEY (evidence_id) REFERENCES evidence (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_as_ci WITH SYSTEM VERSIONING;
