SELECT count(*) FROM student WHERE {conditions};
