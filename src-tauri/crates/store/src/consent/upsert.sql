INSERT INTO consent
    (id, placement_id, party, person, agreed_on, manner, fingerprint)
VALUES
    (?1, ?2, ?3, ?4, ?5, ?6, ?7)
ON CONFLICT (id) DO UPDATE SET
    placement_id = excluded.placement_id, party = excluded.party, person = excluded.person,
    agreed_on = excluded.agreed_on, manner = excluded.manner, fingerprint = excluded.fingerprint;
