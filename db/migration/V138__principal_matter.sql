-- Requests and complaints of persons that reached a contractor, by reference number alone (policy rows S-25, S-26).
CREATE TABLE principal_matter (
  id UUID NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  created_at DATETIME(6) NOT NULL,
  created_by UUID NULL,
  updated_at DATETIME(6) NOT NULL,
  updated_by UUID NULL,
  kind VARCHAR(40) NOT NULL,
  reference VARCHAR(40) NOT NULL,
  contractor_id UUID NOT NULL,
  received_on DATE NOT NULL,
  forward_due_on DATE NOT NULL,
  forwarded_on DATE NULL,
  completed_on DATE NULL,
  UNIQUE KEY uk_principal_matter_reference (reference),
  KEY ix_principal_matter_contractor (contractor_id, kind, received_on),
  KEY ix_principal_matter_received (received_on, id),
  KEY ix_principal_matter_due (forwarded_on, forward_due_on),
  CONSTRAINT fk_principal_matter_contractor FOREIGN KEY (contractor_id) REFERENCES contractor (id),
  CONSTRAINT ck_principal_matter_days CHECK ((forwarded_on IS NULL OR forwarded_on >= received_on) AND (completed_on IS NULL OR completed_on >= forwarded_on))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_as_ci WITH SYSTEM VERSIONING;
