-- Member co-ops (glossary 2) with the period of their membership: outside it they are not offered (policy row S-20).
CREATE TABLE member_coop (
  id UUID NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  created_at DATETIME(6) NOT NULL,
  created_by UUID NULL,
  updated_at DATETIME(6) NOT NULL,
  updated_by UUID NULL,
  name VARCHAR(300) NOT NULL,
  kana VARCHAR(300) NULL,
  corporate_number CHAR(13) NULL,
  member_from DATE NOT NULL,
  member_to DATE NULL,
  desk VARCHAR(300) NULL,
  desk_mail VARCHAR(254) NULL,
  desk_phone VARCHAR(40) NULL,
  remarks VARCHAR(2000) NULL,
  search_text VARCHAR(700) NOT NULL,
  sort_key VARCHAR(500) NOT NULL,
  CONSTRAINT uq_member_coop_number UNIQUE (corporate_number),
  KEY ix_member_coop_sort (sort_key, id),
  CONSTRAINT ck_member_coop_period CHECK (member_to IS NULL OR member_to >= member_from)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_as_ci WITH SYSTEM VERSIONING;
