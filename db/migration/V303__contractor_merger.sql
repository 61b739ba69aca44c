-- A contractor merged with another firm (model §5.2: it calls for an inspection out of turn), told by the tax agency's file or by us.
-- One that did not happen, or was declared void, ends counting on a day.
CREATE TABLE contractor_merger (
  id UUID NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  created_at DATETIME(6) NOT NULL,
  created_by UUID NULL,
  updated_at DATETIME(6) NOT NULL,
  updated_by UUID NULL,
  contractor_id UUID NOT NULL,
  kind VARCHAR(20) NOT NULL,
  on_date DATE NOT NULL,
  other VARCHAR(200) NULL,
  from_agency BOOLEAN NOT NULL,
  void_on DATE NULL,
  void_reason VARCHAR(1000) NULL,
  UNIQUE KEY uk_contractor_merger (contractor_id, on_date, kind),
  CONSTRAINT fk_contractor_merger FOREIGN KEY (contractor_id) REFERENCES contractor (id),
  CONSTRAINT ck_contractor_merger_void CHECK (void_on IS NOT NULL OR void_reason IS NULL)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_as_ci WITH SYSTEM VERSIONING;

-- What files of the tax agency told before.
INSERT INTO contractor_merger (id, version, created_at, updated_at, contractor_id, kind, on_date, from_agency, void_on)
SELECT UUID(), 1, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6), k.id, 'TOOK_OVER', e.changed_on, TRUE,
       (SELECT MIN(v.changed_on) FROM agency_event v
         WHERE v.corporate_number = e.corporate_number AND v.change_kind = 'MERGER_VOID' AND v.changed_on > e.changed_on)
  FROM agency_event e JOIN contractor k ON k.corporate_number = e.corporate_number
 WHERE e.change_kind = 'ABSORBED';

INSERT INTO contractor_merger (id, version, created_at, updated_at, contractor_id, kind, on_date, other, from_agency)
SELECT UUID(), 1, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6), k.id, 'TAKEN_OVER', a.closed_on, LEFT(s.name, 200), TRUE
  FROM agency_record a JOIN contractor k ON k.corporate_number = a.corporate_number
  LEFT JOIN agency_record s ON s.corporate_number = a.successor
 WHERE a.close_cause = 'MERGED' AND a.closed_on IS NOT NULL;
