SELECT * FROM student WHERE folded_name = ?1 AND birth_date = ?2 ORDER BY id;
