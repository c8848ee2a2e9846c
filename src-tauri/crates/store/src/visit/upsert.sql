INSERT INTO visit
    (id, placement_id, kind, visit_on, held, by_whom, with_whom, seen)
VALUES
    (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
ON CONFLICT (id) DO UPDATE SET
    placement_id = excluded.placement_id, kind = excluded.kind, visit_on = excluded.visit_on, held = excluded.held, by_whom = excluded.by_whom, with_whom = excluded.with_whom, seen = excluded.seen;
