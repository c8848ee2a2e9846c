INSERT INTO working_time (placement_id, employed, moved_days, note) VALUES (?1, ?2, ?3, ?4)
ON CONFLICT (placement_id) DO UPDATE SET
    employed = excluded.employed, moved_days = excluded.moved_days, note = excluded.note;
