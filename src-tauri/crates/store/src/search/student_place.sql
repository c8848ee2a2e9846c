SELECT seq FROM student WHERE id = ?1;
