SELECT * FROM consent WHERE placement_id = ?1 ORDER BY agreed_on, id;
