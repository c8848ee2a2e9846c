INSERT INTO cooperation (id, company_id, kind, number, signed_on, from_on, until_on, subject, note)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
ON CONFLICT (id) DO UPDATE SET
    company_id = excluded.company_id, kind = excluded.kind, number = excluded.number,
    signed_on = excluded.signed_on, from_on = excluded.from_on, until_on = excluded.until_on,
    subject = excluded.subject, note = excluded.note;
