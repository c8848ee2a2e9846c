INSERT OR REPLACE INTO company_search (rowid, text) VALUES (?1, ?2);
