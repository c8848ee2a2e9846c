INSERT INTO supervisor
    (id, name, position, phone, email, sort_key)
VALUES
    (?1, ?2, ?3, ?4, ?5, ?6)
ON CONFLICT (id) DO UPDATE SET
    name = excluded.name, position = excluded.position, phone = excluded.phone,
    email = excluded.email, sort_key = excluded.sort_key;
