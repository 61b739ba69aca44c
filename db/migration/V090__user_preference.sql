-- What a person wants to see, by name: the columns of a list, the rows of a page. Conveniences, so no history is kept of them.
CREATE TABLE user_preference (
  account_id UUID         NOT NULL,
  name       VARCHAR(60)  NOT NULL,
  value      VARCHAR(500) NOT NULL,
  PRIMARY KEY (account_id, name)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_as_ci;
