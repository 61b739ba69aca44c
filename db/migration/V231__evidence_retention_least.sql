-- Until now the day of keeping was the least there is.
UPDATE evidence SET retention_least = retention_until;
