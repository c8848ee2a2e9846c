SELECT
    person.id, person.list_name, person.group_name, person.birth_date, person.phone, person.email, person.sort_key,
    person.left_how,
    CASE WHEN person.personal_code IS NULL THEN 0 ELSE 1 END AS has_code,
    coalesce(programme.qualification, '') AS qualification,
    (SELECT count(*) FROM placement WHERE placement.student_id = person.id) AS placements
FROM (SELECT * FROM student WHERE {conditions} ORDER BY sort_key, id LIMIT {limit}) AS person
LEFT JOIN latest_programme AS programme ON programme.series_id = person.programme_id
ORDER BY person.sort_key, person.id;
