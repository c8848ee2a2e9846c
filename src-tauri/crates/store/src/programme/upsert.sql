INSERT INTO programme
    (id, code, name, qualification, sector, lki_level, sort_key, folded_qualification, first_id, version,
    valid_from, field, years, placement_hours)
VALUES
    (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)
ON CONFLICT (id) DO UPDATE SET
    code = excluded.code, name = excluded.name, qualification = excluded.qualification,
    sector = excluded.sector, lki_level = excluded.lki_level, sort_key = excluded.sort_key,
    folded_qualification = excluded.folded_qualification, first_id = excluded.first_id,
    version = excluded.version, valid_from = excluded.valid_from, field = excluded.field,
    years = excluded.years, placement_hours = excluded.placement_hours;
