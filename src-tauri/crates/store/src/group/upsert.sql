INSERT INTO study_group
    (id, name, school_year, programme_id, course, teacher, finished, sort_key)
VALUES
    (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
ON CONFLICT (id) DO UPDATE SET
    name = excluded.name, school_year = excluded.school_year, programme_id = excluded.programme_id,
    course = excluded.course, teacher = excluded.teacher, finished = excluded.finished,
    sort_key = excluded.sort_key;
