-- Mails to be sent, written in the transaction of the act they tell of. claimed_until: a node is sending it until then. A mail that was
-- sent keeps neither its words nor its recipient.
CREATE TABLE mail_outbox (
  id UUID NOT NULL PRIMARY KEY,
  queued_at DATETIME(6) NOT NULL,
  recipient VARCHAR(254) NULL,
  subject VARCHAR(300) NOT NULL,
  body TEXT NULL,
  state VARCHAR(20) NOT NULL,
  attempts INT NOT NULL,
  next_attempt_at DATETIME(6) NOT NULL,
  claimed_by UUID NULL,
  claimed_until DATETIME(6) NULL,
  finished_at DATETIME(6) NULL,
  last_error VARCHAR(300) NULL,
  KEY ix_mail_outbox_due (state, next_attempt_at, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_as_ci;
