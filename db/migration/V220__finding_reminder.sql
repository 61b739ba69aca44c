-- That the firm was asked again for what is its turn; at most once a day.
CREATE TABLE finding_reminder (
  finding_id UUID NOT NULL,
  reminded_on DATE NOT NULL,
  reminded_by UUID NULL,
  due_on DATE NULL,
  PRIMARY KEY (finding_id, reminded_on),
  CONSTRAINT fk_finding_reminder_finding FOREIGN KEY (finding_id) REFERENCES finding (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_as_ci WITH SYSTEM VERSIONING;
