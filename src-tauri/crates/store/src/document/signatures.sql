SELECT party, state, signer, on_day FROM party_signature WHERE document_id = ?1 ORDER BY position;
