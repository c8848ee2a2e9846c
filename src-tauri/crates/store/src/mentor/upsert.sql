INSERT INTO mentor
    (id, company_id, name, position, phone, email, qualification, sort_key, training_course, training_hours,
    training_certificate, training_issued_on, training_valid_until)
VALUES
    (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)
ON CONFLICT (id) DO UPDATE SET
    company_id = excluded.company_id, name = excluded.name, position = excluded.position,
    phone = excluded.phone, email = excluded.email, qualification = excluded.qualification,
    sort_key = excluded.sort_key, training_course = excluded.training_course,
    training_hours = excluded.training_hours, training_certificate = excluded.training_certificate,
    training_issued_on = excluded.training_issued_on, training_valid_until = excluded.training_valid_until;
