-- Who in the firm answers a section of a self-assessment.
CREATE TABLE self_assessment_share (
  id UUID PRIMARY KEY,
  version BIGINT NOT NULL,
  created_at DATETIME(6) NOT NULL,
  created_by UUID NULL,
  updated_at DATETIME(6) NOT NULL,
  updated_by UUID NULL,
  self_assessment_id UUID NOT NULL,
  section VARCHAR(100) NOT NULL,
  account_id UUID NOT NULL,
  assigned_on DATE NOT NULL,
  assigned_by UUID NOT NULL,
  UNIQUE KEY uk_self_assessment_share (self_assessment_id, section),
  KEY ix_self_assessment_share_account (account_id),
  CONSTRAINT fk_self_assessment_share FOREIGN KEY (self_assessment_id) REFERENCES self_assessment (id),
  CONSTRAINT fk_self_assessment_share_account FOREIGN KEY (account_id) REFERENCES user_account (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_as_ci WITH SYSTEM VERSIONING;
