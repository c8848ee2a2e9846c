SELECT * FROM diary_entry WHERE placement_id = ?1 ORDER BY start_on, end_on, id;
