-- Versions of the federation's privacy policy (policy row S-30). Never changed once recorded.
CREATE TABLE policy_version (
  id UUID NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  created_at DATETIME(6) NOT NULL,
  created_by UUID NULL,
  updated_at DATETIME(6) NOT NULL,
  updated_by UUID NULL,
  version_label VARCHAR(40) NOT NULL,
  title VARCHAR(300) NOT NULL,
  published_on DATE NOT NULL,
  UNIQUE KEY uk_policy_version_label (version_label),
  UNIQUE KEY uk_policy_version_published (published_on)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_as_ci WITH SYSTEM VERSIONING;
