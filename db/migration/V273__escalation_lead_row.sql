INSERT INTO escalation_lead (id) VALUES (1);
