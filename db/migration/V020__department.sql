-- Departments that own contracts (glossary 13). Never deleted: a department ends on active_to.
CREATE TABLE department (
  id UUID NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  created_at DATETIME(6) NOT NULL,
  created_by UUID NULL,
  updated_at DATETIME(6) NOT NULL,
  updated_by UUID NULL,
  code VARCHAR(40) NOT NULL,
  name_ja VARCHAR(200) NOT NULL,
  name_en VARCHAR(200) NOT NULL,
  active_from DATE NOT NULL,
  active_to DATE NULL,
  UNIQUE KEY uk_department_code (code)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_as_ci WITH SYSTEM VERSIONING;
