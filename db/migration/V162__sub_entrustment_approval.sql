-- Approvals of a sub-entrustment (glossary 38), each with its term; after_the_fact marks one given after the work had begun (事後承諾).
CREATE TABLE sub_entrustment_approval (
  id UUID NOT NULL PRIMARY KEY,
  sub_entrustment_id UUID NOT NULL,
  seq INT NOT NULL,
  granted_on DATE NOT NULL,
  expires_on DATE NOT NULL,
  granted_by UUID NULL,
  upstream_ref VARCHAR(200) NULL,
  basis VARCHAR(500) NULL,
  after_the_fact BOOLEAN NOT NULL,
  revoked_on DATE NULL,
  CONSTRAINT uq_sub_entrustment_approval UNIQUE (sub_entrustment_id, seq),
  KEY ix_sub_entrustment_approval_end (expires_on, id),
  CONSTRAINT fk_sub_entrustment_approval FOREIGN KEY (sub_entrustment_id) REFERENCES sub_entrustment (id),
  CONSTRAINT ck_sub_entrustment_approval CHECK (expires_on >= granted_on)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_as_ci WITH SYSTEM VERSIONING;
