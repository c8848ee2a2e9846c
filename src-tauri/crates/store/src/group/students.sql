SELECT * FROM student WHERE group_name = ?1 AND left_on IS NULL ORDER BY sort_key, id;
