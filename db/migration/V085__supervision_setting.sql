-- Frequencies and day counts of the annual policy, by validity. What is not listed has the default of the model (5.2, 6.1).
CREATE TABLE supervision_setting (
  name VARCHAR(60) NOT NULL,
  valid_from DATE NOT NULL,
  setting_value VARCHAR(40) NOT NULL,
  reason VARCHAR(1000) NULL,
  PRIMARY KEY (name, valid_from)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_as_ci WITH SYSTEM VERSIONING;
