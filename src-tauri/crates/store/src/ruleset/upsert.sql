INSERT INTO ruleset
    (id, kind, valid_from, content)
VALUES
    (?1, ?2, ?3, ?4)
ON CONFLICT (id) DO UPDATE SET
    kind = excluded.kind, valid_from = excluded.valid_from, content = excluded.content;
