SELECT * FROM instruction WHERE placement_id = ?1 ORDER BY given_on, id;
