SELECT * FROM programme ORDER BY sort_key, id;
