SELECT secret FROM answer_key ORDER BY rowid DESC;
