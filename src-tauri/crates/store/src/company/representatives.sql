SELECT * FROM company_representative WHERE company_id = ?1 ORDER BY position;
