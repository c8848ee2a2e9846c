SELECT * FROM instruction WHERE placement_id = ?1
ORDER BY given_on, CASE kind WHEN 'induction' THEN 0 WHEN 'initial' THEN 1 ELSE 2 END, id;
