DELETE FROM expectation_outcome WHERE expectation_id = ?1;
