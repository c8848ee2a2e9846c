INSERT INTO expectation_outcome (expectation_id, position, outcome_id) VALUES (?1, ?2, ?3);
