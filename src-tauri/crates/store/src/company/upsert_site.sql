INSERT INTO company_site (id, company_id, position, name, address)
VALUES (?1, ?2, ?3, ?4, ?5)
ON CONFLICT (id) DO UPDATE SET position = excluded.position, name = excluded.name, address = excluded.address
WHERE company_site.company_id = excluded.company_id;
