-- Every act on a sub-entrustment with its day; the state on a past day is the state of the last step until then.
CREATE TABLE sub_entrustment_step (
  id UUID NOT NULL PRIMARY KEY,
  seq INT NOT NULL,
  on_date DATE NOT NULL,
  recorded_at DATETIME(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  actor_id UUID NULL,
  sub_entrustment_id UUID NOT NULL,
  act VARCHAR(20) NOT NULL,
  to_state VARCHAR(20) NOT NULL,
  words VARCHAR(2000) NULL,
  CONSTRAINT uq_sub_entrustment_step UNIQUE (sub_entrustment_id, seq),
  CONSTRAINT fk_sub_entrustment_step FOREIGN KEY (sub_entrustment_id) REFERENCES sub_entrustment (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_as_ci WITH SYSTEM VERSIONING;
