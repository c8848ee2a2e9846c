DELETE FROM party_signature WHERE document_id = ?1;
