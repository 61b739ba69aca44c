-- What programs sign in with at the JSON interface, in the name of a person. Of the token there is only the digest, and its first letters by
-- which its owner knows it again. Not versioned: the last use would fill the history, and what was made or revoked is in the audit trail.
CREATE TABLE api_token (
  id UUID NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  created_at DATETIME(6) NOT NULL,
  created_by UUID NULL,
  updated_at DATETIME(6) NOT NULL,
  updated_by UUID NULL,
  account_id UUID NOT NULL,
  contractor_id UUID NULL,
  name VARCHAR(100) NOT NULL,
  shown VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  secret_sha256 CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  made_on DATE NOT NULL,
  expires_on DATE NOT NULL,
  revoked_at DATETIME(6) NULL,
  last_used_at DATETIME(6) NULL,
  UNIQUE KEY uq_api_token_secret (secret_sha256),
  KEY ix_api_token_account (account_id, revoked_at, made_on, id),
  CONSTRAINT fk_api_token_account FOREIGN KEY (account_id) REFERENCES user_account (id),
  CONSTRAINT fk_api_token_contractor FOREIGN KEY (contractor_id) REFERENCES contractor (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_as_ci;
