SELECT * FROM visit WHERE placement_id = ?1 ORDER BY visit_on, id;
