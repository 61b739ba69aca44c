-- A version is written as a draft, proposed, published by somebody else, and superseded by the next; only a draft changes.
SET SESSION system_versioning_alter_history = KEEP;
ALTER TABLE checklist_version
  ADD COLUMN state VARCHAR(40) NOT NULL DEFAULT 'PUBLISHED',
  ADD COLUMN title_ja VARCHAR(200) NOT NULL DEFAULT '',
  ADD COLUMN title_en VARCHAR(200) NOT NULL DEFAULT '',
  ADD COLUMN sections LONGTEXT NOT NULL DEFAULT '[]',
  ADD COLUMN note VARCHAR(2000) NULL,
  ADD COLUMN edited_by UUID NULL,
  ADD COLUMN proposed_on DATE NULL,
  ADD COLUMN proposed_by UUID NULL,
  ADD COLUMN published_by UUID NULL,
  ADD COLUMN superseded_on DATE NULL,
  MODIFY published_on DATE NULL,
  MODIFY content_hash CHAR(64) NULL,
  ADD KEY ix_checklist_version_state (state, template_id),
  ADD CONSTRAINT ck_checklist_version_state CHECK (state IN ('DRAFT', 'PUBLISHED', 'SUPERSEDED'));
UPDATE checklist_version v JOIN checklist_template t ON t.id = v.template_id
  SET v.title_ja = CASE t.kind WHEN 'SELF_ASSESSMENT' THEN '自己点検票' WHEN 'ON_SITE' THEN '実地点検票' ELSE '選定チェックシート' END,
      v.title_en = CASE t.kind WHEN 'SELF_ASSESSMENT' THEN 'Self-assessment' WHEN 'ON_SITE' THEN 'On-site inspection sheet' ELSE 'Selection sheet' END;
UPDATE checklist_version v JOIN (
    SELECT i.version_id, concat('[', group_concat(concat('{"code":"', i.category, '","ja":"', CASE i.category WHEN 'LEG' THEN '契約・法令' WHEN 'ORG' THEN '組織的'
      WHEN 'PHY' THEN '物理的' WHEN 'TEC' THEN '技術的' WHEN 'HUM' THEN '人的' WHEN 'INC' THEN '事故' WHEN 'SUB' THEN '再委託' WHEN 'END' THEN '返還・消去' WHEN 'EXT' THEN '外的環境'
      ELSE '番号' END, '","en":"', CASE i.category WHEN 'LEG' THEN 'Contract and law' WHEN 'ORG' THEN 'Organisational' WHEN 'PHY' THEN 'Physical' WHEN 'TEC' THEN 'Technical'
      WHEN 'HUM' THEN 'Human' WHEN 'INC' THEN 'Incidents' WHEN 'SUB' THEN 'Sub-entrustment' WHEN 'END' THEN 'Return and erasure' WHEN 'EXT' THEN 'Foreign environment'
      ELSE 'My Number' END, '"}') ORDER BY i.first SEPARATOR ','), ']') AS sections
    FROM (SELECT version_id, category, min(position) AS first FROM checklist_item GROUP BY version_id, category) i GROUP BY i.version_id) s ON s.version_id = v.id
  SET v.sections = s.sections;
UPDATE checklist_version v SET v.state = 'SUPERSEDED',
    v.superseded_on = (SELECT min(n.published_on) FROM checklist_version n WHERE n.template_id = v.template_id AND n.number = v.number + 1)
  WHERE EXISTS (SELECT 1 FROM checklist_version n WHERE n.template_id = v.template_id AND n.number > v.number);
