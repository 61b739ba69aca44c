-- Several checklists of a kind; the standard one of a kind is what new inspections, self-assessments and selections follow unless another is chosen.
SET SESSION system_versioning_alter_history = KEEP;
ALTER TABLE checklist_template
  DROP KEY uq_checklist_template_kind,
  ADD COLUMN standard_of VARCHAR(40) NULL,
  ADD KEY ix_checklist_template_kind (kind),
  ADD UNIQUE KEY uq_checklist_template_standard (standard_of);
UPDATE checklist_template SET standard_of = kind;
