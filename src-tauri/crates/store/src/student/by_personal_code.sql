SELECT * FROM student WHERE personal_code = ?1;
