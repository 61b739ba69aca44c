-- Which file belongs to an incident, and what it was declared to be.
CREATE TABLE incident_file (
  id UUID NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  created_at DATETIME(6) NOT NULL,
  created_by UUID NULL,
  updated_at DATETIME(6) NOT NULL,
  updated_by UUID NULL,
  incident_id UUID NOT NULL,
  evidence_id UUID NOT NULL,
  kind VARCHAR(20) NOT NULL,
  KEY ix_incident_file_incident (incident_id, created_at, id),
  KEY ix_incident_file_evidence (evidence_id),
  CONSTRAINT fk_incident_file_incident FOREIGN KEY (incident_id) REFERENCES incident (id),
  CONSTRAINT fk_incident_file_evidence FOREIGN KEY (evidence_id) REFERENCES evidence (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_as_ci WITH SYSTEM VERSIONING;
