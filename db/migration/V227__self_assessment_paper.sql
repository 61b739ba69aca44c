-- The code under which what a firm sends in on paper, or by mail, is entered for it; and the day on which that came in.
CREATE TABLE self_assessment_paper (
  id UUID PRIMARY KEY,
  version BIGINT NOT NULL,
  created_at DATETIME(6) NOT NULL,
  created_by UUID NULL,
  updated_at DATETIME(6) NOT NULL,
  updated_by UUID NULL,
  self_assessment_id UUID NOT NULL,
  code CHAR(9) CHARACTER SET ascii NOT NULL,
  issued_on DATE NOT NULL,
  issued_by UUID NOT NULL,
  received_on DATE NULL,
  received_by UUID NULL,
  UNIQUE KEY uk_self_assessment_paper (self_assessment_id),
  UNIQUE KEY uk_self_assessment_paper_code (code),
  CONSTRAINT fk_self_assessment_paper FOREIGN KEY (self_assessment_id) REFERENCES self_assessment (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_as_ci WITH SYSTEM VERSIONING;
