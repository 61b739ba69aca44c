-- The firms a contractor's user acts for; user_account.contractor_id is the first of them. Looked at on every request.
CREATE TABLE user_account_contractor (
  account_id UUID NOT NULL,
  contractor_id UUID NOT NULL,
  PRIMARY KEY (account_id, contractor_id),
  KEY ix_user_account_contractor_firm (contractor_id, account_id),
  CONSTRAINT fk_user_account_contractor_account FOREIGN KEY (account_id) REFERENCES user_account (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_as_ci WITH SYSTEM VERSIONING;
