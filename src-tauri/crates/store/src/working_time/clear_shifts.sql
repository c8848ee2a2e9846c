DELETE FROM working_shift WHERE placement_id = ?1;
