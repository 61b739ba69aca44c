-- Entrustments that serve a joint use.
CREATE TABLE joint_use_contract (
  -- Given by the database: the register workbook names a row by it.
  id UUID NOT NULL DEFAULT (UUID()),
  joint_use_id UUID NOT NULL,
  contract_id UUID NOT NULL,
  PRIMARY KEY (joint_use_id, contract_id),
  UNIQUE KEY uk_joint_use_contract_id (id),
  KEY ix_joint_use_contract (contract_id, joint_use_id),
  CONSTRAINT fk_joint_use_contract_use FOREIGN KEY (joint_use_id) REFERENCES joint_use (id),
  CONSTRAINT fk_joint_use_contract_contract FOREIGN KEY (contract_id) REFERENCES contract (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_as_ci WITH SYSTEM VERSIONING;
