-- From which day on the ledger shows anything else at all, in time or late; never after the first day it is judged otherwise.
ALTER TABLE ledger_change ADD COLUMN seen_from DATE NOT NULL DEFAULT '1900-01-01';
-- The months in which what changed falls due, as YYYY-MM with commas between; NULL for any.
ALTER TABLE ledger_change ADD COLUMN months VARCHAR(400) NULL;
