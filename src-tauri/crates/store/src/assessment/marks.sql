SELECT outcome_id, mark, remark FROM outcome_mark WHERE placement_id = ?1 ORDER BY position;
