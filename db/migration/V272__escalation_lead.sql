-- One row: whoever holds its lock is the one node that tells people; the lock goes with the connection, so a dead node holds nothing up.
CREATE TABLE escalation_lead (
  id TINYINT NOT NULL PRIMARY KEY,
  ran_at DATETIME(6) NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_as_ci;
