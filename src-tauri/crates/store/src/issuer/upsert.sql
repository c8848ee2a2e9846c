INSERT INTO issuer
    (id, name, certificate, valid_until, list, lists, issued)
VALUES
    (?1, ?2, ?3, ?4, ?5, ?6, ?7)
ON CONFLICT (id) DO UPDATE SET
    name = excluded.name, certificate = excluded.certificate, valid_until = excluded.valid_until,
    list = excluded.list, lists = excluded.lists, issued = excluded.issued;
