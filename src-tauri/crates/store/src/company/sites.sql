SELECT id, name, address FROM company_site WHERE company_id = ?1 ORDER BY position;
