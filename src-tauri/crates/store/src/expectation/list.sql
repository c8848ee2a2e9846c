SELECT * FROM expectation WHERE placement_id = ?1
ORDER BY CASE party WHEN 'school' THEN 0 WHEN 'company' THEN 1 ELSE 2 END, CASE side WHEN 'offers' THEN 0 ELSE 1 END, position, id;
