-- Files of incidents are used too: they are never taken away as unused.
CREATE OR REPLACE VIEW evidence_use AS
SELECT l.evidence_id, 'INSPECTION' AS kind, i.id AS record_id, CONVERT(i.number USING utf8mb4) COLLATE utf8mb4_uca1400_as_ci AS label, FALSE AS draft, FALSE AS contractor_sees
  FROM answer_evidence l JOIN checklist_answer a ON a.id = l.answer_id JOIN inspection i ON i.id = a.subject_id
  WHERE a.subject_type = 'INSPECTION'
UNION ALL
SELECT l.evidence_id, 'SELF_ASSESSMENT', s.id, CONVERT(CONCAT('FY', s.fiscal_year, ' ', a.item_code) USING utf8mb4) COLLATE utf8mb4_uca1400_as_ci, s.submitted_at IS NULL, TRUE
  FROM answer_evidence l JOIN checklist_answer a ON a.id = l.answer_id JOIN self_assessment s ON s.id = a.subject_id
  WHERE a.subject_type = 'SELF_ASSESSMENT'
UNION ALL
SELECT l.evidence_id, 'SELECTION', s.id, CONVERT(s.work USING utf8mb4) COLLATE utf8mb4_uca1400_as_ci, FALSE, FALSE
  FROM answer_evidence l JOIN checklist_answer a ON a.id = l.answer_id JOIN selection_sheet s ON s.id = a.subject_id
  WHERE a.subject_type = 'SELECTION'
UNION ALL
SELECT l.evidence_id, 'FINDING', f.id, CONVERT(f.number USING utf8mb4) COLLATE utf8mb4_uca1400_as_ci, l.part_id IS NULL AND l.part <> 'FINDING', f.shared_with_contractor
  FROM finding_evidence l JOIN finding f ON f.id = l.finding_id
UNION ALL
SELECT c.evidence_id, 'CERTIFICATION', c.contractor_id, CONVERT(c.number USING utf8mb4) COLLATE utf8mb4_uca1400_as_ci, FALSE, TRUE FROM certification c WHERE c.evidence_id IS NOT NULL
UNION ALL
SELECT n.evidence_id, 'NOTICE', n.contractor_id, CONVERT(CAST(n.submitted_on AS CHAR) USING utf8mb4) COLLATE utf8mb4_uca1400_as_ci, FALSE, TRUE FROM contractor_notice n WHERE n.evidence_id IS NOT NULL
UNION ALL
SELECT a.evidence_id, 'TRAINING', a.contractor_id, CONVERT(CAST(a.on_date AS CHAR) USING utf8mb4) COLLATE utf8mb4_uca1400_as_ci, FALSE, TRUE
  FROM training_acknowledgement a WHERE a.evidence_id IS NOT NULL
UNION ALL
SELECT f.evidence_id, 'EXIT', o.id, CONVERT(c.number USING utf8mb4) COLLATE utf8mb4_uca1400_as_ci, f.certificate_id IS NULL, TRUE
  FROM return_erasure_file f JOIN return_erasure_order o ON o.id = f.order_id JOIN contract c ON c.id = o.contract_id
UNION ALL
SELECT s.document_id, 'SUBENTRUSTMENT', s.id, CONVERT(s.name USING utf8mb4) COLLATE utf8mb4_uca1400_as_ci, FALSE, TRUE FROM sub_entrustment s WHERE s.document_id IS NOT NULL
UNION ALL
SELECT s.erasure_document_id, 'SUBENTRUSTMENT', s.id, CONVERT(s.name USING utf8mb4) COLLATE utf8mb4_uca1400_as_ci, FALSE, TRUE FROM sub_entrustment s WHERE s.erasure_document_id IS NOT NULL
UNION ALL
SELECT r.evidence_id, 'SUBENTRUSTMENT', s.id, CONVERT(s.name USING utf8mb4) COLLATE utf8mb4_uca1400_as_ci, FALSE, TRUE
  FROM sub_entrustment_report r JOIN sub_entrustment s ON s.id = r.sub_entrustment_id WHERE r.evidence_id IS NOT NULL
UNION ALL
SELECT d.evidence_id, 'DOCUMENT', c.id, CONVERT(CONCAT(c.number, ' ', d.title) USING utf8mb4) COLLATE utf8mb4_uca1400_as_ci, FALSE, FALSE
  FROM contract_document d JOIN contract c ON c.id = d.contract_id
UNION ALL
SELECT r.evidence_id, 'INSPECTION', i.id, CONVERT(i.number USING utf8mb4) COLLATE utf8mb4_uca1400_as_ci, FALSE, TRUE
  FROM inspection_report r JOIN inspection i ON i.id = r.inspection_id
UNION ALL
SELECT f.evidence_id, 'INCIDENT', n.id, CONVERT(n.number USING utf8mb4) COLLATE utf8mb4_uca1400_as_ci, FALSE, TRUE
  FROM incident_file f JOIN incident n ON n.id = f.incident_id;
