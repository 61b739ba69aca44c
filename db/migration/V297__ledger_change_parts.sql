-- The parts of the ledger a change lies in, one bit each; NULL for any.
ALTER TABLE ledger_change ADD COLUMN parts BIGINT NULL;
