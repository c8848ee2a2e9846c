INSERT INTO outcome (id, programme_id, position, code, text, module_id)
VALUES (?1, ?2, ?3, ?4, ?5, ?6)
ON CONFLICT (id) DO UPDATE SET
    position = excluded.position, code = excluded.code, text = excluded.text, module_id = excluded.module_id
WHERE outcome.programme_id = excluded.programme_id;
