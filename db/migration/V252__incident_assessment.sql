-- What was known of an incident's data from a day on, and what was decided on it. Append only: the kinds of a past day are those of the last row until then.
CREATE TABLE incident_assessment (
  id UUID NOT NULL PRIMARY KEY,
  seq INT NOT NULL,
  on_date DATE NOT NULL,
  recorded_at DATETIME(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  actor_id UUID NULL,
  incident_id UUID NOT NULL,
  kinds VARCHAR(300) NOT NULL,
  suspected BOOLEAN NOT NULL,
  encrypted BOOLEAN NOT NULL,
  my_number BOOLEAN NOT NULL,
  principals INT NOT NULL,
  own_data BOOLEAN NOT NULL,
  upstream_data BOOLEAN NOT NULL,
  decided BOOLEAN NOT NULL,
  reportable BOOLEAN NOT NULL,
  words VARCHAR(2000) NULL,
  CONSTRAINT uq_incident_assessment UNIQUE (incident_id, seq),
  CONSTRAINT fk_incident_assessment FOREIGN KEY (incident_id) REFERENCES incident (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_as_ci WITH SYSTEM VERSIONING;
