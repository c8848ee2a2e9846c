INSERT INTO school_day (placement_id, weekday, lessons) VALUES (?1, ?2, ?3);
