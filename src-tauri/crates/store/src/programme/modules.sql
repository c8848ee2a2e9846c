SELECT * FROM module WHERE programme_id = ?1 ORDER BY position;
