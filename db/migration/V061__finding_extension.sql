-- A longer term, granted once and for at most the original days (checklists.md §0).
CREATE TABLE finding_extension (
  id UUID NOT NULL,
  finding_id UUID NOT NULL,
  granted_on DATE NOT NULL,
  granted_by UUID NULL,
  days SMALLINT NOT NULL,
  extended_to DATE NOT NULL,
  reason TEXT NOT NULL,
  PRIMARY KEY (id),
  KEY ix_finding_extension_finding (finding_id, granted_on),
  CONSTRAINT fk_finding_extension_finding FOREIGN KEY (finding_id) REFERENCES finding (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_as_ci WITH SYSTEM VERSIONING;
