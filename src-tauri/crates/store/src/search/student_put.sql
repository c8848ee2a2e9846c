INSERT OR REPLACE INTO student_search (rowid, text) VALUES (?1, ?2);
