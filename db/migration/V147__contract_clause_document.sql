-- Which document brought a clause that was not in the contract from the start (覚書).
SET SESSION system_versioning_alter_history = KEEP;
ALTER TABLE contract_clause ADD COLUMN document_id UUID NULL,
  ADD CONSTRAINT fk_contract_clause_document FOREIGN KEY (document_id) REFERENCES contract_document (id);
