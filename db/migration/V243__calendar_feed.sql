-- The secret address under which a calendar program reads an inspector's inspections. Only the digest of the secret is kept.
CREATE TABLE calendar_feed (
  id UUID PRIMARY KEY,
  version BIGINT NOT NULL,
  created_at DATETIME(6) NOT NULL,
  created_by UUID NULL,
  updated_at DATETIME(6) NOT NULL,
  updated_by UUID NULL,
  account_id UUID NOT NULL,
  secret_sha256 CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  opened_on DATE NOT NULL,
  UNIQUE KEY uq_calendar_feed_account (account_id),
  UNIQUE KEY uq_calendar_feed_secret (secret_sha256),
  CONSTRAINT fk_calendar_feed_account FOREIGN KEY (account_id) REFERENCES user_account (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_as_ci WITH SYSTEM VERSIONING;
