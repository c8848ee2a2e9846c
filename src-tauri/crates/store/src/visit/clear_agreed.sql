DELETE FROM visit_agreed WHERE visit_id = ?1;
