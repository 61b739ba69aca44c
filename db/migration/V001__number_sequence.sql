-- Running numbers of contracts (K), inspections (I) and findings (F) per fiscal year.
CREATE TABLE number_sequence (
  letter      VARCHAR(2) NOT NULL,
  fiscal_year INT        NOT NULL,
  last_number INT        NOT NULL,
  PRIMARY KEY (letter, fiscal_year)
) ENGINE=InnoDB;
