-- When inspections were lightened on the strength of a certification, and when no longer (glossary 46): it moves duties.
CREATE TABLE certification_reliance (
  id UUID NOT NULL PRIMARY KEY,
  certification_id UUID NOT NULL,
  relied BOOLEAN NOT NULL,
  on_date DATE NOT NULL,
  recorded_at DATETIME(6) NOT NULL DEFAULT (UTC_TIMESTAMP(6)),
  actor_id UUID NULL,
  reason VARCHAR(2000) NOT NULL,
  seq INT NOT NULL,
  UNIQUE KEY uk_certification_reliance (certification_id, seq),
  CONSTRAINT fk_certification_reliance FOREIGN KEY (certification_id) REFERENCES certification (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_as_ci WITH SYSTEM VERSIONING;
