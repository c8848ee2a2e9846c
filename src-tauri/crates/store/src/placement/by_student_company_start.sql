SELECT * FROM placement WHERE student_id = ?1 AND company_id = ?2 AND start_on = ?3 ORDER BY id;
