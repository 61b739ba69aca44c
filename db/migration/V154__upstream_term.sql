-- What an entrustment allows, as of each day it was agreed: L21 is judged by the terms of the day.
CREATE TABLE upstream_term (
  id UUID NOT NULL PRIMARY KEY,
  seq INT NOT NULL,
  on_date DATE NOT NULL,
  recorded_at DATETIME(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  actor_id UUID NULL,
  entrustment_id UUID NOT NULL,
  purposes VARCHAR(300) NOT NULL,
  valid_from DATE NOT NULL,
  valid_to DATE NOT NULL,
  notice_hours INT NULL,
  report_days INT NULL,
  reason VARCHAR(2000) NULL,
  CONSTRAINT uq_upstream_term UNIQUE (entrustment_id, seq),
  CONSTRAINT fk_upstream_term FOREIGN KEY (entrustment_id) REFERENCES upstream_entrustment (id),
  CONSTRAINT ck_upstream_term CHECK (valid_to >= valid_from AND (notice_hours IS NULL OR notice_hours >= 0) AND (report_days IS NULL OR report_days >= 0))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_as_ci WITH SYSTEM VERSIONING;
