-- The latest day beyond the usual horizon that somebody looked at: the ledger is worked out up to there (model §6).
ALTER TABLE ledger_state
  ADD COLUMN reach_on DATE NULL;
