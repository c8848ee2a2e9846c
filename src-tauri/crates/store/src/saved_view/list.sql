SELECT * FROM saved_view ORDER BY sort_key, id;
