-- Results are compared by contractor and the day of the field work.
SET SESSION system_versioning_alter_history=KEEP;
ALTER TABLE inspection ADD INDEX ix_inspection_results (contractor_id, fieldwork_end_on, state);
