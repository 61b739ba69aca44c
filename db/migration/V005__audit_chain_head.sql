INSERT INTO audit_chain (id, last_seq, hash) VALUES (1, 0, REPEAT('0', 64));
