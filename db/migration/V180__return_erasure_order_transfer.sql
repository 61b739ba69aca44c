-- Which hand-overs a PARTIAL order is about: data no longer needed while the contract runs.
CREATE TABLE return_erasure_order_transfer (
  -- Given by the database: the register workbook names a row by it.
  id UUID NOT NULL DEFAULT (UUID()),
  order_id UUID NOT NULL,
  transfer_id UUID NOT NULL,
  PRIMARY KEY (order_id, transfer_id),
  UNIQUE KEY uk_return_erasure_order_transfer_id (id),
  KEY ix_return_erasure_order_transfer (transfer_id),
  CONSTRAINT fk_return_erasure_order_transfer_order FOREIGN KEY (order_id) REFERENCES return_erasure_order (id),
  CONSTRAINT fk_return_erasure_order_transfer_transfer FOREIGN KEY (transfer_id) REFERENCES data_transfer (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_as_ci WITH SYSTEM VERSIONING;
