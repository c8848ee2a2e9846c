INSERT INTO incident_step (incident_id, position, done_on, text) VALUES (?1, ?2, ?3, ?4);
