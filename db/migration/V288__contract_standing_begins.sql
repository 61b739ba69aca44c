-- No contract is left out of the list: a new one begins with a row that holds on no day.
CREATE TRIGGER contract_standing_begins AFTER INSERT ON contract
FOR EACH ROW INSERT INTO contract_standing (contract_id, number) VALUES (NEW.id, NEW.number);
