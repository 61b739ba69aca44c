-- Events to be delivered, written in the transaction that saw the lapse open or close. Of one that arrived the body is taken away.
CREATE TABLE webhook_delivery (
  id UUID NOT NULL PRIMARY KEY,
  webhook_id UUID NOT NULL,
  event_id UUID NOT NULL,
  event VARCHAR(40) NOT NULL,
  body TEXT NULL,
  queued_at DATETIME(6) NOT NULL,
  state VARCHAR(20) NOT NULL,
  attempts INT NOT NULL,
  next_attempt_at DATETIME(6) NOT NULL,
  claimed_by UUID NULL,
  claimed_until DATETIME(6) NULL,
  finished_at DATETIME(6) NULL,
  last_error VARCHAR(300) NULL,
  KEY ix_webhook_delivery_due (state, next_attempt_at, id),
  KEY ix_webhook_delivery_last (webhook_id, queued_at, id),
  CONSTRAINT fk_webhook_delivery FOREIGN KEY (webhook_id) REFERENCES webhook (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_as_ci;
