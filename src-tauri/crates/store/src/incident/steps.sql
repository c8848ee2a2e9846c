SELECT done_on, text FROM incident_step WHERE incident_id = ?1 ORDER BY position;
