SELECT count(*) FROM company WHERE {conditions};
