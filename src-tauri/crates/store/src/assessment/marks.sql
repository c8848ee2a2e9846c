SELECT outcome_id, mark, remark FROM outcome_mark WHERE placement_id = ?1 AND part = ?2 ORDER BY position;
