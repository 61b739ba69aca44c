-- Where functions outside the portal are reached (board office, representative director, head of procurement), both days included.
CREATE TABLE escalation_contact (
  id UUID NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  created_at DATETIME(6) NOT NULL,
  created_by UUID NULL,
  updated_at DATETIME(6) NOT NULL,
  updated_by UUID NULL,
  function_name VARCHAR(40) NOT NULL,
  email VARCHAR(254) NOT NULL,
  from_on DATE NOT NULL,
  to_on DATE NULL,
  KEY ix_escalation_contact (function_name, from_on, id),
  CONSTRAINT ck_escalation_contact_period CHECK (to_on IS NULL OR to_on >= from_on)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_as_ci WITH SYSTEM VERSIONING;
