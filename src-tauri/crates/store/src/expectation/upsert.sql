INSERT INTO expectation
    (id, placement_id, party, side, text, standing, position)
VALUES
    (?1, ?2, ?3, ?4, ?5, ?6, ?7)
ON CONFLICT (id) DO UPDATE SET
    placement_id = excluded.placement_id, party = excluded.party, side = excluded.side,
    text = excluded.text, standing = excluded.standing, position = excluded.position;
