-- A contractor trained its people on a version of the policy (DH-06, policy row S-30).
CREATE TABLE training_acknowledgement (
  id UUID NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  created_at DATETIME(6) NOT NULL,
  created_by UUID NULL,
  updated_at DATETIME(6) NOT NULL,
  updated_by UUID NULL,
  contractor_id UUID NOT NULL,
  policy_version_id UUID NOT NULL,
  on_date DATE NOT NULL,
  completion_percent INT NULL,
  evidence_id UUID NULL,
  KEY ix_acknowledgement (contractor_id, on_date, id),
  CONSTRAINT fk_acknowledgement_contractor FOREIGN KEY (contractor_id) REFERENCES contractor (id),
  CONSTRAINT fk_acknowledgement_policy FOREIGN KEY (policy_version_id) REFERENCES policy_version (id),
  CONSTRAINT fk_acknowledgement_evidence FOREIGN KEY (evidence_id) REFERENCES evidence (id),
  CONSTRAINT ck_acknowledgement_completion CHECK (completion_percent IS NULL OR completion_percent BETWEEN 0 AND 100)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_as_ci WITH SYSTEM VERSIONING;
