DELETE FROM company_search WHERE rowid = ?1;
