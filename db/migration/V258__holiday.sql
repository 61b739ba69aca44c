-- Public holidays as the Cabinet Office publishes them. Empty: the table that comes with the product holds.
CREATE TABLE holiday (
  on_date DATE NOT NULL PRIMARY KEY,
  name VARCHAR(100) NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_as_ci WITH SYSTEM VERSIONING;
