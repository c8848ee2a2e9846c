SELECT id, module_id, code, text FROM outcome WHERE id = ?1;
