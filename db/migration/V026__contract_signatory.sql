-- Further firms that signed a joint contract beside its contractor.
CREATE TABLE contract_signatory (
  id UUID NOT NULL PRIMARY KEY,
  contract_id UUID NOT NULL,
  seq INT NOT NULL,
  contractor_id UUID NULL,
  name VARCHAR(500) NOT NULL,
  corporate_number CHAR(13) NULL,
  UNIQUE KEY uk_contract_signatory (contract_id, seq),
  KEY ix_contract_signatory_contractor (contractor_id),
  CONSTRAINT fk_contract_signatory FOREIGN KEY (contract_id) REFERENCES contract (id),
  CONSTRAINT fk_contract_signatory_contractor FOREIGN KEY (contractor_id) REFERENCES contractor (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_as_ci WITH SYSTEM VERSIONING;
