-- Permissions to hand on what a member co-op entrusted, one row each; a withdrawn one keeps its row and its day.
CREATE TABLE upstream_approval (
  id UUID NOT NULL PRIMARY KEY,
  entrustment_id UUID NOT NULL,
  seq INT NOT NULL,
  reference VARCHAR(200) NOT NULL,
  granted_on DATE NOT NULL,
  expires_on DATE NOT NULL,
  withdrawn_on DATE NULL,
  withdrawal_reason VARCHAR(2000) NULL,
  recorded_by UUID NULL,
  withdrawn_by UUID NULL,
  CONSTRAINT uq_upstream_approval UNIQUE (entrustment_id, seq),
  KEY ix_upstream_approval_end (expires_on, id),
  CONSTRAINT fk_upstream_approval FOREIGN KEY (entrustment_id) REFERENCES upstream_entrustment (id),
  CONSTRAINT ck_upstream_approval CHECK (expires_on >= granted_on AND (withdrawn_on IS NULL OR withdrawn_on >= granted_on))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_as_ci WITH SYSTEM VERSIONING;
