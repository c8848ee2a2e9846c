DELETE FROM student_search WHERE rowid = (SELECT seq FROM student WHERE id = ?1);
