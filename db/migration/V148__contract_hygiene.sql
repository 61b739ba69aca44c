-- What a contract has to have in order besides its data-handling clauses (clauses.md §4, H-01, H-02, H-04, H-07, H-08).
CREATE TABLE contract_hygiene (
  id UUID NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  created_at DATETIME(6) NOT NULL,
  created_by UUID NULL,
  updated_at DATETIME(6) NOT NULL,
  updated_by UUID NULL,
  contract_id UUID NOT NULL,
  toriteki_stated_on DATE NULL,
  payment_days INT NULL,
  freelance_stated_on DATE NULL,
  antisocial VARCHAR(10) NOT NULL,
  antisocial_article VARCHAR(200) NULL,
  responsible_only VARCHAR(10) NOT NULL,
  UNIQUE KEY uk_contract_hygiene (contract_id),
  CONSTRAINT fk_contract_hygiene FOREIGN KEY (contract_id) REFERENCES contract (id),
  CONSTRAINT ck_contract_hygiene_days CHECK (payment_days IS NULL OR payment_days BETWEEN 0 AND 365)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_as_ci WITH SYSTEM VERSIONING;
