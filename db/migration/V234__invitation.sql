-- Invitations of a contractor's people to open an account, or to act for one more firm. Of the code there is only a slow hash.
CREATE TABLE invitation (
  id UUID NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  created_at DATETIME(6) NOT NULL,
  created_by UUID NULL,
  updated_at DATETIME(6) NOT NULL,
  updated_by UUID NULL,
  contractor_id UUID NOT NULL,
  email VARCHAR(100) NOT NULL,
  code_hash VARCHAR(400) NOT NULL,
  expires_at DATETIME(6) NOT NULL,
  failures INT NOT NULL,
  locked_until DATETIME(6) NULL,
  accepted_at DATETIME(6) NULL,
  accepted_by UUID NULL,
  revoked_at DATETIME(6) NULL,
  KEY ix_invitation_created (created_at, id),
  KEY ix_invitation_contractor (contractor_id, created_at),
  KEY ix_invitation_email (email, created_at),
  CONSTRAINT fk_invitation_contractor FOREIGN KEY (contractor_id) REFERENCES contractor (id),
  CONSTRAINT fk_invitation_account FOREIGN KEY (accepted_by) REFERENCES user_account (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_as_ci WITH SYSTEM VERSIONING;
