-- The member co-op of each entrustment recorded so far.
UPDATE upstream_entrustment u JOIN member_coop m ON m.name = u.entruster SET u.member_coop_id = m.id;
