-- A published version never changes (model.md §7 no. 11); content_hash makes loading idempotent.
CREATE TABLE checklist_version (
  id UUID PRIMARY KEY,
  version BIGINT NOT NULL,
  created_at DATETIME(6) NOT NULL,
  created_by UUID NULL,
  updated_at DATETIME(6) NOT NULL,
  updated_by UUID NULL,
  template_id UUID NOT NULL,
  number INT NOT NULL,
  published_on DATE NOT NULL,
  content_hash CHAR(64) NOT NULL,
  UNIQUE KEY uq_checklist_version_number (template_id, number),
  UNIQUE KEY uq_checklist_version_content (template_id, content_hash),
  CONSTRAINT fk_checklist_version_template FOREIGN KEY (template_id) REFERENCES checklist_template (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_as_ci WITH SYSTEM VERSIONING;
