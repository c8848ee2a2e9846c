INSERT INTO proven_item
    (id, programme_id, party, side, text, outcome_codes)
VALUES
    (?1, ?2, ?3, ?4, ?5, ?6)
ON CONFLICT (id) DO UPDATE SET
    programme_id = excluded.programme_id, party = excluded.party, side = excluded.side, text = excluded.text,
    outcome_codes = excluded.outcome_codes;
