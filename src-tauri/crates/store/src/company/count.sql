SELECT count(*) FROM company AS host WHERE {conditions};
