-- Days on which something would have lapsed had it not been waived; to_on is the first day no longer covered, null = open.
CREATE TABLE waived_span (
  contract_id UUID NOT NULL,
  rule VARCHAR(10) NOT NULL,
  branch VARCHAR(40) NOT NULL,
  subject_key VARCHAR(120) NOT NULL,
  from_on DATE NOT NULL,
  to_on DATE NULL,
  severity_high_tier TINYINT NOT NULL,
  severity_other_tier TINYINT NOT NULL,
  PRIMARY KEY (contract_id, rule, branch, subject_key, from_on),
  KEY ix_waived_span_days (from_on, to_on, contract_id),
  CONSTRAINT fk_waived_span FOREIGN KEY (contract_id) REFERENCES contract (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_as_ci WITH SYSTEM VERSIONING;
