-- Files of an order; certificate_id is the certificate they came with, none yet = waiting to be handed in.
CREATE TABLE return_erasure_file (
  id UUID NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  created_at DATETIME(6) NOT NULL,
  created_by UUID NULL,
  updated_at DATETIME(6) NOT NULL,
  updated_by UUID NULL,
  order_id UUID NOT NULL,
  evidence_id UUID NOT NULL,
  certificate_id UUID NULL,
  KEY ix_return_erasure_file_order (order_id, certificate_id),
  CONSTRAINT fk_return_erasure_file_order FOREIGN KEY (order_id) REFERENCES return_erasure_order (id),
  CONSTRAINT fk_return_erasure_file_evidence FOREIGN KEY (evidence_id) REFERENCES evidence (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_as_ci WITH SYSTEM VERSIONING;
