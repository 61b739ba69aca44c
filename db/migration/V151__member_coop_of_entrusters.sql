-- Entrusters so far were free text: each name becomes a member co-op, a member from the first day on which it entrusted data.
INSERT INTO member_coop (id, version, created_at, updated_at, name, member_from, search_text, sort_key)
SELECT UUID(), 1, NOW(6), NOW(6), MIN(entruster), MIN(valid_from), LOWER(MIN(entruster)), LOWER(MIN(entruster))
FROM upstream_entrustment GROUP BY entruster;
