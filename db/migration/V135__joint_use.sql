-- Joint uses with member co-ops (APPI 27 (5) no. 3), as announced.
CREATE TABLE joint_use (
  id UUID NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  created_at DATETIME(6) NOT NULL,
  created_by UUID NULL,
  updated_at DATETIME(6) NOT NULL,
  updated_by UUID NULL,
  title VARCHAR(500) NOT NULL,
  purpose TEXT NOT NULL,
  items TEXT NOT NULL,
  principal_categories VARCHAR(400) NOT NULL,
  manager VARCHAR(300) NOT NULL,
  announced_on DATE NOT NULL,
  announced_where VARCHAR(500) NOT NULL,
  valid_from DATE NOT NULL,
  valid_to DATE NULL,
  publication_review_since DATE NULL,
  KEY ix_joint_use_title (title(200), id),
  KEY ix_joint_use_from (valid_from, id),
  CONSTRAINT ck_joint_use_term CHECK (valid_to IS NULL OR valid_from <= valid_to)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_as_ci WITH SYSTEM VERSIONING;
