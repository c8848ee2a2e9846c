DELETE FROM outcome_mark WHERE placement_id = ?1;
