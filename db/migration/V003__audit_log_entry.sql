-- Who did what to which record when. Append only: triggers refuse changes, and each entry carries the hash of the one before it.
CREATE TABLE audit_log_entry (
  seq        BIGINT       NOT NULL PRIMARY KEY,
  at         DATETIME(6)  NOT NULL,
  actor_id   UUID         NULL,
  action     VARCHAR(80)  NOT NULL,
  entity     VARCHAR(60)  NOT NULL,
  entity_id  UUID         NULL,
  label      VARCHAR(600) NOT NULL,
  reason     TEXT         NULL,
  prev_hash  CHAR(64)     NOT NULL,
  hash       CHAR(64)     NOT NULL,
  KEY ix_audit_entity (entity, entity_id, seq),
  KEY ix_audit_actor (actor_id, seq),
  KEY ix_audit_at (at)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_as_ci;
