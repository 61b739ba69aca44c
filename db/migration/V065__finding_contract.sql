-- Every contract a finding concerns (an inspection may cover several of one contractor); finding.contract_id is one of them.
CREATE TABLE finding_contract (
  finding_id UUID NOT NULL,
  contract_id UUID NOT NULL,
  PRIMARY KEY (finding_id, contract_id),
  KEY ix_finding_contract_contract (contract_id, finding_id),
  CONSTRAINT fk_finding_contract_finding FOREIGN KEY (finding_id) REFERENCES finding (id),
  CONSTRAINT fk_finding_contract_contract FOREIGN KEY (contract_id) REFERENCES contract (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_as_ci WITH SYSTEM VERSIONING;
