-- The contracts an incident concerns, all of one contractor; there may be none.
CREATE TABLE incident_contract (
  incident_id UUID NOT NULL,
  contract_id UUID NOT NULL,
  PRIMARY KEY (incident_id, contract_id),
  KEY ix_incident_contract_contract (contract_id, incident_id),
  CONSTRAINT fk_incident_contract_incident FOREIGN KEY (incident_id) REFERENCES incident (id),
  CONSTRAINT fk_incident_contract_contract FOREIGN KEY (contract_id) REFERENCES contract (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_as_ci WITH SYSTEM VERSIONING;
