-- What has to be taken back beside the data before a contract is closed: accounts, keys, lent things (model.md 4.2).
CREATE TABLE contract_exit_check (
  id UUID NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  created_at DATETIME(6) NOT NULL,
  created_by UUID NULL,
  updated_at DATETIME(6) NOT NULL,
  updated_by UUID NULL,
  contract_id UUID NOT NULL,
  item VARCHAR(40) NOT NULL,
  result VARCHAR(20) NOT NULL,
  done_on DATE NOT NULL,
  done_by UUID NULL,
  note VARCHAR(500) NULL,
  UNIQUE KEY uk_contract_exit_check (contract_id, item),
  CONSTRAINT fk_contract_exit_check FOREIGN KEY (contract_id) REFERENCES contract (id),
  CONSTRAINT ck_contract_exit_check CHECK (result IN ('TAKEN_BACK', 'NONE'))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_as_ci WITH SYSTEM VERSIONING;
