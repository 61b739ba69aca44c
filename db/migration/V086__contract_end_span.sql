-- The end of the period a live contract is in, by days, automatic renewals included; to_on is the first day no longer covered.
CREATE TABLE contract_end_span (
  contract_id UUID NOT NULL,
  from_on DATE NOT NULL,
  to_on DATE NULL,
  end_on DATE NOT NULL,
  PRIMARY KEY (contract_id, from_on),
  KEY ix_contract_end_span_end (end_on, from_on, to_on, contract_id),
  CONSTRAINT fk_contract_end_span FOREIGN KEY (contract_id) REFERENCES contract (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_as_ci WITH SYSTEM VERSIONING;
