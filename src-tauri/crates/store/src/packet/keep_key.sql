INSERT INTO answer_key (file, secret) VALUES (?1, ?2);
