INSERT OR REPLACE INTO company_search (rowid, text) SELECT seq, ?2 FROM company WHERE id = ?1;
