CREATE TRIGGER audit_log_entry_no_delete BEFORE DELETE ON audit_log_entry
FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'the audit trail is append only';
