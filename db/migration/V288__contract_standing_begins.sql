-- No contract is left out of the list: a new one begins with a row that holds on no day. A row of its history, written later, changes nothing.
CREATE TRIGGER contract_standing_begins AFTER INSERT ON contract
FOR EACH ROW INSERT IGNORE INTO contract_standing (contract_id, number) VALUES (NEW.id, NEW.number);
