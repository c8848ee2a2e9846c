INSERT INTO working_shift (placement_id, weekday, from_time, to_time, break_minutes) VALUES (?1, ?2, ?3, ?4, ?5);
