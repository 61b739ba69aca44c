-- From which day on findings are open or closed otherwise, so that their number on earlier days is kept; NULL for a change of the ledger.
ALTER TABLE ledger_change ADD COLUMN findings_from DATE NULL;
CREATE TRIGGER finding_transition_tells AFTER INSERT ON finding_transition
FOR EACH ROW INSERT INTO ledger_change (first_day, seen_from, months, parts, findings_from) VALUES ('9999-12-31', '9999-12-31', '', 0, NEW.on_date);
