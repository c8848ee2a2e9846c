SELECT start_on, end_on, reason FROM interruption WHERE placement_id = ?1 ORDER BY start_on;
