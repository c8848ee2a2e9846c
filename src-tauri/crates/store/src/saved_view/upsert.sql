INSERT INTO saved_view
    (id, register, name, query, sort_key)
VALUES
    (?1, ?2, ?3, ?4, ?5)
ON CONFLICT (id) DO UPDATE SET
    register = excluded.register, name = excluded.name, query = excluded.query, sort_key = excluded.sort_key;
