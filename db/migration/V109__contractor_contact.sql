-- Whom to reach at a contractor, day and night. Names go three years after the last contract (model §2, §7 no. 21).
CREATE TABLE contractor_contact (
  id UUID NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  created_at DATETIME(6) NOT NULL,
  created_by UUID NULL,
  updated_at DATETIME(6) NOT NULL,
  updated_by UUID NULL,
  contractor_id UUID NOT NULL,
  role VARCHAR(40) NOT NULL,
  person_name VARCHAR(200) NULL,
  person_post VARCHAR(200) NULL,
  person_phone VARCHAR(40) NULL,
  person_mail VARCHAR(254) NULL,
  from_on DATE NOT NULL,
  to_on DATE NULL,
  pseudonymised_on DATE NULL,
  KEY ix_contractor_contact (contractor_id, role, from_on, id),
  CONSTRAINT fk_contractor_contact FOREIGN KEY (contractor_id) REFERENCES contractor (id),
  CONSTRAINT ck_contractor_contact_period CHECK (to_on IS NULL OR to_on >= from_on),
  CONSTRAINT ck_contractor_contact_person CHECK (person_name IS NOT NULL OR person_post IS NOT NULL)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_as_ci WITH SYSTEM VERSIONING;
