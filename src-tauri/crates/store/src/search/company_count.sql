SELECT count(*) FROM company_search WHERE company_search MATCH ?1;
