-- Every act on an incident with the day it took effect; the state on a past day is that of the last step until then.
CREATE TABLE incident_step (
  id UUID NOT NULL PRIMARY KEY,
  seq INT NOT NULL,
  on_date DATE NOT NULL,
  recorded_at DATETIME(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  actor_id UUID NULL,
  incident_id UUID NOT NULL,
  act VARCHAR(20) NOT NULL,
  to_state VARCHAR(20) NOT NULL,
  words VARCHAR(4000) NULL,
  CONSTRAINT uq_incident_step UNIQUE (incident_id, seq),
  CONSTRAINT fk_incident_step FOREIGN KEY (incident_id) REFERENCES incident (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_as_ci WITH SYSTEM VERSIONING;
