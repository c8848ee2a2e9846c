INSERT OR REPLACE INTO placement_search (rowid, text) VALUES (?1, ?2);
