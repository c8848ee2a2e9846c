INSERT INTO visit_agreed (visit_id, position, text, due_on, done_on) VALUES (?1, ?2, ?3, ?4, ?5);
