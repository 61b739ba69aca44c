-- Handling outside Japan: country, operator, data and legal basis (APPI 28).
CREATE TABLE foreign_handling (
  id UUID NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  created_at DATETIME(6) NOT NULL,
  created_by UUID NULL,
  updated_at DATETIME(6) NOT NULL,
  updated_by UUID NULL,
  contract_id UUID NOT NULL,
  country_code CHAR(2) NOT NULL,
  operator VARCHAR(300) NOT NULL,
  data VARCHAR(1000) NOT NULL,
  basis VARCHAR(40) NULL,
  start_on DATE NOT NULL,
  last_check_on DATE NULL,
  stopped_on DATE NULL,
  KEY ix_foreign_contract (contract_id, start_on, id),
  CONSTRAINT fk_foreign_contract FOREIGN KEY (contract_id) REFERENCES contract (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_as_ci WITH SYSTEM VERSIONING;
