SELECT text, due_on, done_on FROM visit_agreed WHERE visit_id = ?1 ORDER BY position;
