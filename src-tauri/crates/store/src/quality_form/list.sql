SELECT * FROM quality_form WHERE placement_id = ?1
ORDER BY CASE party WHEN 'school' THEN 0 WHEN 'company' THEN 1 ELSE 2 END;
