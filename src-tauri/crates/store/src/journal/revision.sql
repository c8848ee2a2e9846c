SELECT coalesce(max(seq), 0) FROM journal WHERE entity = ?1 AND entity_id = ?2 AND kind <> 'noted';
