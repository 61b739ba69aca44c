-- A longer term for an order, granted and recorded (model.md 7 no. 14).
CREATE TABLE return_erasure_extension (
  id UUID NOT NULL PRIMARY KEY,
  order_id UUID NOT NULL,
  seq INT NOT NULL,
  on_date DATE NOT NULL,
  recorded_at DATETIME(6) NOT NULL DEFAULT (UTC_TIMESTAMP(6)),
  actor_id UUID NULL,
  old_due_on DATE NOT NULL,
  new_due_on DATE NOT NULL,
  reason VARCHAR(2000) NOT NULL,
  UNIQUE KEY uk_return_erasure_extension_seq (order_id, seq),
  CONSTRAINT fk_return_erasure_extension FOREIGN KEY (order_id) REFERENCES return_erasure_order (id),
  CONSTRAINT ck_return_erasure_extension CHECK (new_due_on > old_due_on)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_as_ci WITH SYSTEM VERSIONING;
