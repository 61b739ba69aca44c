-- Days and hours of the clocks of incidents, by validity. What is not listed has the default of the model (4.6).
CREATE TABLE incident_setting (
  name VARCHAR(60) NOT NULL,
  valid_from DATE NOT NULL,
  setting_value INT NOT NULL,
  reason VARCHAR(1000) NOT NULL,
  PRIMARY KEY (name, valid_from)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_as_ci WITH SYSTEM VERSIONING;
