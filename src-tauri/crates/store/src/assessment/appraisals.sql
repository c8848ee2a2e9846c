SELECT * FROM appraisal WHERE placement_id = ?1;
