-- From which day on the ledger shows anything else at all, in time or late; never after the first day it is judged otherwise.
ALTER TABLE ledger_change ADD COLUMN seen_from DATE NOT NULL DEFAULT '1900-01-01';
