-- Dated history of the states of an order; until_on is the last day of a residual retention that began with the step.
CREATE TABLE return_erasure_transition (
  id UUID NOT NULL PRIMARY KEY,
  order_id UUID NOT NULL,
  seq INT NOT NULL,
  from_state VARCHAR(40) NULL,
  to_state VARCHAR(40) NOT NULL,
  on_date DATE NOT NULL,
  recorded_at DATETIME(6) NOT NULL DEFAULT (UTC_TIMESTAMP(6)),
  actor_id UUID NULL,
  reason VARCHAR(2000) NULL,
  until_on DATE NULL,
  UNIQUE KEY uk_return_erasure_transition_seq (order_id, seq),
  KEY ix_return_erasure_transition_date (order_id, on_date, seq),
  CONSTRAINT fk_return_erasure_transition FOREIGN KEY (order_id) REFERENCES return_erasure_order (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_as_ci WITH SYSTEM VERSIONING;
