-- Who uses the data jointly, with the period; members that left stay. 9999-12-31: still.
CREATE TABLE joint_use_member (
  joint_use_id UUID NOT NULL,
  name VARCHAR(300) NOT NULL,
  valid_from DATE NOT NULL,
  valid_to DATE NOT NULL,
  PRIMARY KEY (joint_use_id, name, valid_from),
  CONSTRAINT fk_joint_use_member FOREIGN KEY (joint_use_id) REFERENCES joint_use (id),
  CONSTRAINT ck_joint_use_member_term CHECK (valid_from <= valid_to)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_as_ci WITH SYSTEM VERSIONING;
