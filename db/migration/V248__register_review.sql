-- Somebody looked through the entry of a contract and found it right or put it right (台帳の棚卸し, G01).
CREATE TABLE register_review (
  id UUID NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  created_at DATETIME(6) NOT NULL,
  created_by UUID NULL,
  updated_at DATETIME(6) NOT NULL,
  updated_by UUID NULL,
  contract_id UUID NOT NULL,
  on_date DATE NOT NULL,
  reviewed_by UUID NULL,
  words VARCHAR(2000) NULL,
  CONSTRAINT uq_register_review UNIQUE (contract_id, on_date),
  CONSTRAINT fk_register_review FOREIGN KEY (contract_id) REFERENCES contract (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_as_ci WITH SYSTEM VERSIONING;
