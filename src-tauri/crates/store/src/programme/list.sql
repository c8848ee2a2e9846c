SELECT * FROM latest_programme ORDER BY sort_key, id;
