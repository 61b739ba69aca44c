-- Where a contractor works (model §2 ContractorSite, DH-17). Abroad it demands an entry of foreign handling under each contract.
CREATE TABLE contractor_site (
  id UUID NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  created_at DATETIME(6) NOT NULL,
  created_by UUID NULL,
  updated_at DATETIME(6) NOT NULL,
  updated_by UUID NULL,
  contractor_id UUID NOT NULL,
  name VARCHAR(200) NOT NULL,
  address VARCHAR(1000) NULL,
  country_code CHAR(2) NOT NULL,
  purposes VARCHAR(400) NOT NULL,
  remote_work BOOLEAN NOT NULL,
  active_from DATE NOT NULL,
  active_to DATE NULL,
  KEY ix_contractor_site (contractor_id, active_from, id),
  CONSTRAINT fk_contractor_site FOREIGN KEY (contractor_id) REFERENCES contractor (id),
  CONSTRAINT ck_contractor_site_period CHECK (active_to IS NULL OR active_to >= active_from)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_as_ci WITH SYSTEM VERSIONING;
