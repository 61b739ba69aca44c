-- The risk tier of a contract by days, floors included; to_on is the first day no longer covered, null = open.
CREATE TABLE contract_tier_span (
  contract_id UUID NOT NULL,
  from_on DATE NOT NULL,
  to_on DATE NULL,
  tier CHAR(1) NOT NULL,
  PRIMARY KEY (contract_id, from_on),
  KEY ix_contract_tier_span_days (from_on, to_on, contract_id),
  CONSTRAINT fk_contract_tier_span FOREIGN KEY (contract_id) REFERENCES contract (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_as_ci WITH SYSTEM VERSIONING;
