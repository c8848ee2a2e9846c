SELECT * FROM supervisor ORDER BY sort_key, id;
