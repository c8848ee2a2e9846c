DELETE FROM student_search WHERE rowid = ?1;
