SELECT id, module_id, code, text FROM outcome WHERE programme_id = ?1 ORDER BY position;
