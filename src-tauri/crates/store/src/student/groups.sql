SELECT DISTINCT group_name FROM student WHERE left_on IS NULL AND group_name <> '';
