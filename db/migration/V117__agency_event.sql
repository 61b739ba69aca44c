-- Dated changes of a corporation as the tax agency tells them: supervision asks when a contractor moved, merged or was closed.
CREATE TABLE agency_event (
  id UUID NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  created_at DATETIME(6) NOT NULL,
  created_by UUID NULL,
  updated_at DATETIME(6) NOT NULL,
  updated_by UUID NULL,
  corporate_number CHAR(13) NOT NULL,
  import_id UUID NOT NULL,
  change_kind VARCHAR(20) NOT NULL,
  changed_on DATE NOT NULL,
  updated_on DATE NOT NULL,
  name VARCHAR(500) NULL,
  address VARCHAR(1000) NULL,
  note VARCHAR(2000) NULL,
  UNIQUE KEY uk_agency_event (corporate_number, changed_on, change_kind),
  CONSTRAINT fk_agency_event_import FOREIGN KEY (import_id) REFERENCES agency_import (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_as_ci WITH SYSTEM VERSIONING;
