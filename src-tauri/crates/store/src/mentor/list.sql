SELECT * FROM mentor WHERE company_id = ?1 ORDER BY sort_key, id;
