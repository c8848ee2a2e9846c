INSERT INTO programme
    (id, code, name, qualification, sector, lki_level, sort_key, folded_qualification)
VALUES
    (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
ON CONFLICT (id) DO UPDATE SET
    code = excluded.code, name = excluded.name, qualification = excluded.qualification,
    sector = excluded.sector, lki_level = excluded.lki_level, sort_key = excluded.sort_key,
    folded_qualification = excluded.folded_qualification;
