INSERT INTO party_signature (document_id, position, party, state, signer, on_day, recorded_by, scan)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8);
