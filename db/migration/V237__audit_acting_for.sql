-- The firm for which a contractor's user acted; part of the hash where it is given, so that the chain of older entries holds.
ALTER TABLE audit_log_entry ADD COLUMN acting_for UUID NULL;
