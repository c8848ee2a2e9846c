SELECT rowid FROM student_search WHERE student_search MATCH ?1
