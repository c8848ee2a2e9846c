INSERT INTO anchor
    (id, label, pem)
VALUES
    (?1, ?2, ?3)
ON CONFLICT (id) DO UPDATE SET
    label = excluded.label, pem = excluded.pem;
