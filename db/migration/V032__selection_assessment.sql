-- Selection assessments (glossary 41). One counts from decided_on once another person has approved it.
CREATE TABLE selection_assessment (
  id UUID NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  created_at DATETIME(6) NOT NULL,
  created_by UUID NULL,
  updated_at DATETIME(6) NOT NULL,
  updated_by UUID NULL,
  contractor_id UUID NOT NULL,
  contract_id UUID NULL,
  checklist_version_id UUID NULL,
  score DECIMAL(4,1) NULL,
  result VARCHAR(40) NOT NULL,
  decided_on DATE NOT NULL,
  decided_by UUID NULL,
  approved_on DATE NULL,
  approved_by UUID NULL,
  note TEXT NULL,
  KEY ix_selection_contractor (contractor_id, decided_on, id),
  KEY ix_selection_contract (contract_id),
  CONSTRAINT fk_selection_contractor FOREIGN KEY (contractor_id) REFERENCES contractor (id),
  CONSTRAINT fk_selection_contract FOREIGN KEY (contract_id) REFERENCES contract (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_as_ci WITH SYSTEM VERSIONING;
