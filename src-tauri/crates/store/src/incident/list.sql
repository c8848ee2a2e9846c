SELECT * FROM incident WHERE placement_id = ?1 ORDER BY happened_on, id;
