-- Permissions recorded so far held for the whole term of their entrustment.
INSERT INTO upstream_approval (id, entrustment_id, seq, reference, granted_on, expires_on, recorded_by)
SELECT UUID(), id, 1, approval_ref, valid_from, valid_to, created_by FROM upstream_entrustment WHERE approval_ref IS NOT NULL;
