SELECT id FROM placement WHERE student_id = ?1;
