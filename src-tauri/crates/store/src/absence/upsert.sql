INSERT INTO absence
    (id, placement_id, start_on, end_on, minutes, reason, told_on, note)
VALUES
    (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
ON CONFLICT (id) DO UPDATE SET
    placement_id = excluded.placement_id, start_on = excluded.start_on, end_on = excluded.end_on, minutes = excluded.minutes, reason = excluded.reason, told_on = excluded.told_on, note = excluded.note;
