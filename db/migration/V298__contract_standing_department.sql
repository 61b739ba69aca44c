-- Whose the contract is at present, so that the shares of the departments are counted over an index alone.
ALTER TABLE contract_standing
  ADD COLUMN department_id UUID NULL,
  ADD INDEX ix_contract_standing_share (department_id, supervised, standing);
UPDATE contract_standing z JOIN contract c ON c.id = z.contract_id SET z.department_id = c.owning_department_id;
DROP TRIGGER contract_standing_begins;
CREATE TRIGGER contract_standing_begins AFTER INSERT ON contract
FOR EACH ROW INSERT IGNORE INTO contract_standing (contract_id, number, department_id) VALUES (NEW.id, NEW.number, NEW.owning_department_id);
