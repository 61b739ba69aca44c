-- Lapses, and duties told of ahead, as the last run saw them: how far up the ladder each is, who was told, and when it opened and closed.
-- It can be worked out from the ledger and the notices, so no history is kept of it. told: digest of stages and recipients.
CREATE TABLE lapse_watch (
  rule VARCHAR(10) NOT NULL,
  branch VARCHAR(40) NOT NULL,
  subject_id UUID NOT NULL,
  subject_key VARCHAR(120) NOT NULL,
  start_on DATE NOT NULL,
  reached VARCHAR(10) NULL,
  told UUID NULL,
  opened_at DATETIME(6) NULL,
  closed_at DATETIME(6) NULL,
  PRIMARY KEY (rule, branch, subject_id, subject_key, start_on),
  KEY ix_lapse_watch_open (closed_at)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_as_ci;
