INSERT INTO incident
    (id, placement_id, happened_on, kind, serious, told_by, text, closed_on)
VALUES
    (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
ON CONFLICT (id) DO UPDATE SET
    placement_id = excluded.placement_id, happened_on = excluded.happened_on, kind = excluded.kind, serious = excluded.serious, told_by = excluded.told_by, text = excluded.text, closed_on = excluded.closed_on;
