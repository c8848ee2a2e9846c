SELECT party, state, signer, on_day, recorded_by, scan FROM party_signature WHERE document_id = ?1 ORDER BY position;
