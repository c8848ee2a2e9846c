SELECT * FROM absence WHERE placement_id = ?1 ORDER BY start_on, id;
