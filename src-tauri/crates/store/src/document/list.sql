SELECT * FROM document WHERE placement_id = ?1 ORDER BY kind, version DESC;
