DELETE FROM company_search WHERE rowid = (SELECT seq FROM company WHERE id = ?1);
