-- Whoever was told of a lapse says that it is in hand (model 4.9: OPEN to ACKNOWLEDGED): once a lapse. lapse_id is made of the key.
CREATE TABLE lapse_acknowledgement (
  id UUID NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  created_at DATETIME(6) NOT NULL,
  created_by UUID NULL,
  updated_at DATETIME(6) NOT NULL,
  updated_by UUID NULL,
  lapse_id UUID NOT NULL,
  rule VARCHAR(10) NOT NULL,
  branch VARCHAR(40) NOT NULL,
  subject_id UUID NOT NULL,
  subject_key VARCHAR(120) NOT NULL,
  start_on DATE NOT NULL,
  on_date DATE NOT NULL,
  account_id UUID NOT NULL,
  told_as VARCHAR(40) NOT NULL,
  plan VARCHAR(1000) NULL,
  UNIQUE KEY uk_lapse_acknowledgement (lapse_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_as_ci WITH SYSTEM VERSIONING;
