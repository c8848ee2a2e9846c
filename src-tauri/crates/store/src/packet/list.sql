SELECT * FROM packet WHERE placement_id = ?1 ORDER BY id;
