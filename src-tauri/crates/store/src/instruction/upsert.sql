INSERT INTO instruction
    (id, placement_id, kind, given_on, instructor, position, topic, checked)
VALUES
    (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
ON CONFLICT (id) DO UPDATE SET
    placement_id = excluded.placement_id, kind = excluded.kind, given_on = excluded.given_on, instructor = excluded.instructor, position = excluded.position, topic = excluded.topic, checked = excluded.checked;
