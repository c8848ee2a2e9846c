INSERT INTO company_representative (id, company_id, position, name, job, authority, from_on, until_on, signs)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9);
