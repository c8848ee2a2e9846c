INSERT INTO module
    (id, programme_id, position, code, name, theory_hours, practice_hours, placement_hours)
VALUES
    (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
ON CONFLICT (id) DO UPDATE SET
    position = excluded.position, code = excluded.code, name = excluded.name,
    theory_hours = excluded.theory_hours, practice_hours = excluded.practice_hours,
    placement_hours = excluded.placement_hours
WHERE module.programme_id = excluded.programme_id;
