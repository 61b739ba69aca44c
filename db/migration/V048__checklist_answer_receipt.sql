-- Ids of the writes already taken: sending one twice (lost reply, reload) changes nothing.
CREATE TABLE checklist_answer_receipt (
  client_answer_id UUID PRIMARY KEY,
  answer_id UUID NOT NULL,
  revision INT NOT NULL,
  received_at DATETIME(6) NOT NULL,
  KEY ix_checklist_answer_receipt_answer (answer_id),
  CONSTRAINT fk_checklist_answer_receipt FOREIGN KEY (answer_id) REFERENCES checklist_answer (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_as_ci;
