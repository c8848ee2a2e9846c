INSERT INTO interruption (placement_id, start_on, end_on, reason) VALUES (?1, ?2, ?3, ?4);
