-- Every entrustment recorded so far belonged to one contract, since it was registered.
INSERT INTO contract_upstream (id, version, created_at, created_by, updated_at, updated_by, contract_id, entrustment_id, linked_on)
SELECT UUID(), 1, created_at, created_by, updated_at, updated_by, contract_id, id, DATE(created_at + INTERVAL 9 HOUR)
FROM upstream_entrustment WHERE contract_id IS NOT NULL;
