-- Who was told what of a lapse (model 6.2): one row a lapse, stage, recipient and channel, so that nobody is told twice. A lapse is known
-- by rule, branch, subject and first day; the ledger's own rows come and go. recipient: an account's id, contact:<id> for the address of a
-- function, person:<id> for an appointed person without an account, NOBODY where no one was left to tell.
CREATE TABLE notice (
  id UUID NOT NULL PRIMARY KEY,
  rule VARCHAR(10) NOT NULL,
  branch VARCHAR(40) NOT NULL,
  subject_type VARCHAR(40) NOT NULL,
  subject_id UUID NOT NULL,
  subject_key VARCHAR(120) NOT NULL,
  start_on DATE NOT NULL,
  stage VARCHAR(10) NOT NULL,
  recipient VARCHAR(50) NOT NULL,
  account_id UUID NULL,
  told_as VARCHAR(40) NOT NULL,
  instead_of VARCHAR(40) NULL,
  channel VARCHAR(10) NOT NULL,
  severity VARCHAR(10) NOT NULL,
  contract_id UUID NULL,
  contractor_id UUID NULL,
  number VARCHAR(120) NOT NULL,
  created_at DATETIME(6) NOT NULL,
  mail_at DATETIME(6) NULL,
  mail_id UUID NULL,
  state VARCHAR(20) NOT NULL,
  read_at DATETIME(6) NULL,
  UNIQUE KEY uk_notice (rule, branch, subject_id, subject_key, start_on, stage, recipient, channel),
  KEY ix_notice_account (account_id, channel, read_at, created_at, id),
  KEY ix_notice_mail (channel, state, mail_at, recipient),
  KEY ix_notice_created (created_at, id),
  KEY ix_notice_contract (contract_id, created_at, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_as_ci;
