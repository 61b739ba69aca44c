-- Years of keeping and the like, by validity (法定・方針値とも). What is not listed has the default of RetentionSetting.
CREATE TABLE contract_setting (
  name VARCHAR(60) NOT NULL,
  valid_from DATE NOT NULL,
  setting_value INT NOT NULL,
  reason VARCHAR(1000) NULL,
  PRIMARY KEY (name, valid_from),
  CONSTRAINT ck_contract_setting_value CHECK (setting_value >= 0)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_as_ci WITH SYSTEM VERSIONING;
