SELECT count(*) FROM student WHERE group_name = ?1 AND left_on IS NULL;
