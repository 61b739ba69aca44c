-- What the contractor reports on its supervision of a sub-entrustee (DH-09, once a year: L12), one row a report.
CREATE TABLE sub_entrustment_report (
  id UUID NOT NULL PRIMARY KEY,
  sub_entrustment_id UUID NOT NULL,
  seq INT NOT NULL,
  reported_on DATE NOT NULL,
  period_from DATE NOT NULL,
  period_to DATE NOT NULL,
  result VARCHAR(20) NOT NULL,
  words VARCHAR(2000) NOT NULL,
  evidence_id UUID NULL,
  recorded_by UUID NULL,
  from_contractor BOOLEAN NOT NULL,
  CONSTRAINT uq_sub_entrustment_report UNIQUE (sub_entrustment_id, seq),
  KEY ix_sub_entrustment_report (sub_entrustment_id, reported_on),
  CONSTRAINT fk_sub_entrustment_report FOREIGN KEY (sub_entrustment_id) REFERENCES sub_entrustment (id),
  CONSTRAINT fk_sub_entrustment_report_file FOREIGN KEY (evidence_id) REFERENCES evidence (id),
  CONSTRAINT ck_sub_entrustment_report CHECK (period_to >= period_from)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_as_ci WITH SYSTEM VERSIONING;
