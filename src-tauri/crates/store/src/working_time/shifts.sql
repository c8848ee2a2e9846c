SELECT weekday, from_time, to_time, break_minutes FROM working_shift WHERE placement_id = ?1 ORDER BY weekday;
