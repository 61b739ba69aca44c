INSERT INTO user_account_contractor (account_id, contractor_id) SELECT id, contractor_id FROM user_account WHERE contractor_id IS NOT NULL;
