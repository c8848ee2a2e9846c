INSERT INTO policy (id, company_id, insurer, number, sum, valid_until)
VALUES (?1, ?2, ?3, ?4, ?5, ?6)
ON CONFLICT (id) DO UPDATE SET
    company_id = excluded.company_id, insurer = excluded.insurer, number = excluded.number,
    sum = excluded.sum, valid_until = excluded.valid_until;
