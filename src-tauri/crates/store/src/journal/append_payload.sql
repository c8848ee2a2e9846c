INSERT INTO journal_payload (seq, salt, before, after) VALUES (?1, ?2, ?3, ?4);
