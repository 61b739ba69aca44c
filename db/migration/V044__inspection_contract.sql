CREATE TABLE inspection_contract (
  inspection_id UUID NOT NULL,
  contract_id UUID NOT NULL,
  PRIMARY KEY (inspection_id, contract_id),
  KEY ix_inspection_contract_contract (contract_id, inspection_id),
  CONSTRAINT fk_inspection_contract_inspection FOREIGN KEY (inspection_id) REFERENCES inspection (id),
  CONSTRAINT fk_inspection_contract_contract FOREIGN KEY (contract_id) REFERENCES contract (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_as_ci WITH SYSTEM VERSIONING;
