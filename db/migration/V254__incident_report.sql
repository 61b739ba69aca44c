-- Reports to the authority (速報 PRELIMINARY, 確報 FINAL); on_date is the day on which it was sent.
CREATE TABLE incident_report (
  id UUID NOT NULL PRIMARY KEY,
  seq INT NOT NULL,
  on_date DATE NOT NULL,
  recorded_at DATETIME(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  actor_id UUID NULL,
  incident_id UUID NOT NULL,
  kind VARCHAR(20) NOT NULL,
  authority VARCHAR(300) NOT NULL,
  reference VARCHAR(200) NULL,
  CONSTRAINT uq_incident_report UNIQUE (incident_id, seq),
  CONSTRAINT fk_incident_report FOREIGN KEY (incident_id) REFERENCES incident (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_as_ci WITH SYSTEM VERSIONING;
