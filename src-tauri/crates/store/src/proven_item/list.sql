SELECT * FROM proven_item
WHERE programme_id = ?1 OR programme_id IS NULL
ORDER BY CASE party WHEN 'school' THEN 0 WHEN 'company' THEN 1 ELSE 2 END, side DESC, text, id;
