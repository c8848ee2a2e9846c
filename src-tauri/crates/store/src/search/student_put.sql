INSERT OR REPLACE INTO student_search (rowid, text) SELECT seq, ?2 FROM student WHERE id = ?1;
