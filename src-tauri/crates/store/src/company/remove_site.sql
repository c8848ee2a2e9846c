DELETE FROM company_site WHERE id = ?1;
