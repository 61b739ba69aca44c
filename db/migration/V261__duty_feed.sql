-- The secret address under which a calendar program reads a person's deadlines. Only the digest of the secret is kept. contractor_id: the
-- firm for which a contractor's user opened it.
CREATE TABLE duty_feed (
  id UUID PRIMARY KEY,
  version BIGINT NOT NULL,
  created_at DATETIME(6) NOT NULL,
  created_by UUID NULL,
  updated_at DATETIME(6) NOT NULL,
  updated_by UUID NULL,
  account_id UUID NOT NULL,
  contractor_id UUID NULL,
  scope VARCHAR(20) NOT NULL,
  secret_sha256 CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  opened_on DATE NOT NULL,
  UNIQUE KEY uq_duty_feed_account (account_id),
  UNIQUE KEY uq_duty_feed_secret (secret_sha256),
  CONSTRAINT fk_duty_feed_account FOREIGN KEY (account_id) REFERENCES user_account (id),
  CONSTRAINT fk_duty_feed_contractor FOREIGN KEY (contractor_id) REFERENCES contractor (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_as_ci WITH SYSTEM VERSIONING;
