-- The talk about a finding: INTERNAL stays with the federation, BOTH is seen by the contractor too.
CREATE TABLE finding_comment (
  id UUID PRIMARY KEY,
  version BIGINT NOT NULL,
  created_at DATETIME(6) NOT NULL,
  created_by UUID NULL,
  updated_at DATETIME(6) NOT NULL,
  updated_by UUID NULL,
  finding_id UUID NOT NULL,
  visibility VARCHAR(40) NOT NULL,
  from_contractor BOOLEAN NOT NULL,
  author_id UUID NULL,
  written_at DATETIME(6) NOT NULL,
  body TEXT NOT NULL,
  KEY ix_finding_comment (finding_id, written_at),
  CONSTRAINT fk_finding_comment_finding FOREIGN KEY (finding_id) REFERENCES finding (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_as_ci WITH SYSTEM VERSIONING;
