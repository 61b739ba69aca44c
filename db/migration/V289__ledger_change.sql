-- From which day on a change of the ledger changes what is lapsed, so that what was worked out for earlier days can be kept.
CREATE TABLE ledger_change (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  first_day DATE NOT NULL
) ENGINE=InnoDB;
