-- Whether handing over data has to stop because of a lapse (model 6.2, E3): asked once a lapse and contract, to be answered within seven
-- days. withdrawn_on: the lapse ended before anybody answered.
CREATE TABLE handover_decision (
  id UUID NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  created_at DATETIME(6) NOT NULL,
  created_by UUID NULL,
  updated_at DATETIME(6) NOT NULL,
  updated_by UUID NULL,
  rule VARCHAR(10) NOT NULL,
  branch VARCHAR(40) NOT NULL,
  subject_id UUID NOT NULL,
  subject_key VARCHAR(120) NOT NULL,
  start_on DATE NOT NULL,
  contract_id UUID NOT NULL,
  asked_on DATE NOT NULL,
  due_on DATE NOT NULL,
  withdrawn_on DATE NULL,
  decided_on DATE NULL,
  decided_by UUID NULL,
  needed BOOLEAN NULL,
  reason VARCHAR(2000) NULL,
  UNIQUE KEY uk_handover_decision (contract_id, rule, branch, subject_id, subject_key, start_on),
  KEY ix_handover_decision_open (decided_on, withdrawn_on, due_on),
  CONSTRAINT fk_handover_decision_contract FOREIGN KEY (contract_id) REFERENCES contract (id),
  CONSTRAINT ck_handover_decision CHECK ((decided_on IS NULL) = (needed IS NULL))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_as_ci WITH SYSTEM VERSIONING;
