-- The terms of each entrustment recorded so far, agreed on its first day.
INSERT INTO upstream_term (id, seq, on_date, actor_id, entrustment_id, purposes, valid_from, valid_to)
SELECT UUID(), 1, valid_from, created_by, id, purposes, valid_from, valid_to FROM upstream_entrustment;
