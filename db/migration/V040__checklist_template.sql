-- The three sheets of checklists.md: self-assessment, on-site inspection, selection.
CREATE TABLE checklist_template (
  id UUID PRIMARY KEY,
  version BIGINT NOT NULL,
  created_at DATETIME(6) NOT NULL,
  created_by UUID NULL,
  updated_at DATETIME(6) NOT NULL,
  updated_by UUID NULL,
  kind VARCHAR(40) NOT NULL,
  UNIQUE KEY uq_checklist_template_kind (kind)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_as_ci WITH SYSTEM VERSIONING;
