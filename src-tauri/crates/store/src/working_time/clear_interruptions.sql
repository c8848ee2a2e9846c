DELETE FROM interruption WHERE placement_id = ?1;
