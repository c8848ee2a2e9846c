SELECT outcome_id FROM expectation_outcome WHERE expectation_id = ?1 ORDER BY position;
