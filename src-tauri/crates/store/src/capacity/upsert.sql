INSERT INTO capacity (id, company_id, programme_id, school_year, planned)
VALUES (?1, ?2, ?3, ?4, ?5)
ON CONFLICT (id) DO UPDATE SET
    company_id = excluded.company_id, programme_id = excluded.programme_id,
    school_year = excluded.school_year, planned = excluded.planned;
