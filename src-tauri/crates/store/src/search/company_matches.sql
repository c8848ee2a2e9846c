SELECT rowid FROM company_search WHERE company_search MATCH ?1
