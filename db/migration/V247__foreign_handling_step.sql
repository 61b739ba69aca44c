-- The legal basis of a handling abroad and the yearly checks of equivalent measures (規則18), each with its day: L20 is judged by them.
CREATE TABLE foreign_handling_step (
  id UUID NOT NULL PRIMARY KEY,
  foreign_handling_id UUID NOT NULL,
  seq INT NOT NULL,
  on_date DATE NOT NULL,
  recorded_at DATETIME(6) NOT NULL DEFAULT (UTC_TIMESTAMP(6)),
  actor_id UUID NULL,
  act VARCHAR(20) NOT NULL,
  basis VARCHAR(40) NULL,
  words VARCHAR(2000) NULL,
  CONSTRAINT uq_foreign_handling_step UNIQUE (foreign_handling_id, seq),
  CONSTRAINT fk_foreign_handling_step FOREIGN KEY (foreign_handling_id) REFERENCES foreign_handling (id),
  CONSTRAINT ck_foreign_handling_step CHECK (act IN ('BASIS', 'CHECK') AND (act = 'BASIS') = (basis IS NOT NULL))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_as_ci WITH SYSTEM VERSIONING;
