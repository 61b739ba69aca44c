-- Head of the audit chain; its row lock puts entries in one order.
CREATE TABLE audit_chain (
  id       TINYINT  NOT NULL PRIMARY KEY,
  last_seq BIGINT   NOT NULL,
  hash     CHAR(64) NOT NULL
) ENGINE=InnoDB;
