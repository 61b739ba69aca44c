-- Member co-ops whose data an incident concerns, with the terms of the day they were named, and when each was told.
CREATE TABLE incident_coop (
  id UUID NOT NULL PRIMARY KEY,
  incident_id UUID NOT NULL,
  member_coop_id UUID NOT NULL,
  notice_hours INT NULL,
  report_days INT NULL,
  named_on DATE NOT NULL,
  called_at DATETIME(6) NULL,
  call_means VARCHAR(20) NULL,
  reported_on DATE NULL,
  report_means VARCHAR(20) NULL,
  dropped_on DATE NULL,
  drop_reason VARCHAR(2000) NULL,
  CONSTRAINT uq_incident_coop UNIQUE (incident_id, member_coop_id),
  KEY ix_incident_coop_coop (member_coop_id, incident_id),
  CONSTRAINT fk_incident_coop_incident FOREIGN KEY (incident_id) REFERENCES incident (id),
  CONSTRAINT fk_incident_coop_coop FOREIGN KEY (member_coop_id) REFERENCES member_coop (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_as_ci WITH SYSTEM VERSIONING;
