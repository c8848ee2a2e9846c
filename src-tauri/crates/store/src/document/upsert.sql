INSERT INTO document
    (id, placement_id, kind, number, version, template, language, issued_at, sha256)
VALUES
    (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
ON CONFLICT (id) DO UPDATE SET
    placement_id = excluded.placement_id, kind = excluded.kind, number = excluded.number,
    version = excluded.version, template = excluded.template, language = excluded.language,
    issued_at = excluded.issued_at, sha256 = excluded.sha256;
