DELETE FROM company_representative WHERE company_id = ?1;
