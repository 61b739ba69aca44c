-- A joint user is a member co-op of the register, whose name stands there, or, outside the register, somebody by name.
SET SESSION system_versioning_alter_history = KEEP;
ALTER TABLE joint_use_member
  ADD COLUMN member_coop_id UUID NULL AFTER joint_use_id,
  MODIFY name VARCHAR(300) NULL,
  DROP PRIMARY KEY,
  DROP KEY uk_joint_use_member_id,
  ADD PRIMARY KEY (id),
  ADD UNIQUE KEY uk_joint_use_member_name (joint_use_id, name, valid_from),
  ADD UNIQUE KEY uk_joint_use_member_coop (joint_use_id, member_coop_id, valid_from),
  ADD KEY ix_joint_use_member_coop (member_coop_id),
  ADD CONSTRAINT fk_joint_use_member_coop FOREIGN KEY (member_coop_id) REFERENCES member_coop (id),
  ADD CONSTRAINT ck_joint_use_member_who CHECK ((member_coop_id IS NULL) <> (name IS NULL));
