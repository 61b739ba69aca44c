CREATE TABLE inspection_inspector (
  inspection_id UUID NOT NULL,
  account_id UUID NOT NULL,
  PRIMARY KEY (inspection_id, account_id),
  KEY ix_inspection_inspector_account (account_id, inspection_id),
  CONSTRAINT fk_inspection_inspector_inspection FOREIGN KEY (inspection_id) REFERENCES inspection (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_as_ci WITH SYSTEM VERSIONING;
