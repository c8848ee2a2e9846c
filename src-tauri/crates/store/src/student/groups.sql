SELECT DISTINCT group_name FROM student WHERE group_name <> '';
