INSERT INTO mentor
    (id, company_id, name, position, phone, email, qualification, sort_key)
VALUES
    (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
ON CONFLICT (id) DO UPDATE SET
    company_id = excluded.company_id, name = excluded.name, position = excluded.position,
    phone = excluded.phone, email = excluded.email, qualification = excluded.qualification,
    sort_key = excluded.sort_key;
