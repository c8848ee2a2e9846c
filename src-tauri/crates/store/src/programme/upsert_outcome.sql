INSERT INTO outcome (id, programme_id, position, code, text)
VALUES (?1, ?2, ?3, ?4, ?5)
ON CONFLICT (id) DO UPDATE SET position = excluded.position, code = excluded.code, text = excluded.text
WHERE outcome.programme_id = excluded.programme_id;
