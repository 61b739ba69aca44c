-- The privacy officer lives with the risk until a date, twelve months at most, never for CRITICAL.
CREATE TABLE risk_acceptance (
  id UUID NOT NULL,
  finding_id UUID NOT NULL,
  accepted_on DATE NOT NULL,
  accepted_by UUID NULL,
  until_on DATE NOT NULL,
  reason TEXT NOT NULL,
  PRIMARY KEY (id),
  KEY ix_risk_acceptance_finding (finding_id, accepted_on),
  CONSTRAINT fk_risk_acceptance_finding FOREIGN KEY (finding_id) REFERENCES finding (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_as_ci WITH SYSTEM VERSIONING;
