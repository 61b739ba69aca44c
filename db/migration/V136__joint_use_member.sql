-- Who uses the data jointly, with the period; members that left stay. 9999-12-31: still.
CREATE TABLE joint_use_member (
  -- Given by the database: the register workbook names a row by it.
  id UUID NOT NULL DEFAULT (UUID()),
  joint_use_id UUID NOT NULL,
  name VARCHAR(300) NOT NULL,
  valid_from DATE NOT NULL,
  valid_to DATE NOT NULL,
  PRIMARY KEY (joint_use_id, name, valid_from),
  UNIQUE KEY uk_joint_use_member_id (id),
  CONSTRAINT fk_joint_use_member FOREIGN KEY (joint_use_id) REFERENCES joint_use (id),
  CONSTRAINT ck_joint_use_member_term CHECK (valid_from <= valid_to)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_as_ci WITH SYSTEM VERSIONING;
