-- What was recorded so far: a basis held from the first day, a check on its own.
INSERT INTO foreign_handling_step (id, foreign_handling_id, seq, on_date, act, basis)
SELECT UUID(), id, 1, start_on, 'BASIS', basis FROM foreign_handling WHERE basis IS NOT NULL
UNION ALL SELECT UUID(), id, 2, last_check_on, 'CHECK', NULL FROM foreign_handling WHERE last_check_on IS NOT NULL;
