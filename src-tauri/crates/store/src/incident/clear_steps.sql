DELETE FROM incident_step WHERE incident_id = ?1;
