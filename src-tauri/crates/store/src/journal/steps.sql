SELECT seq, entity, entity_id FROM journal WHERE change_set = ?1 AND kind <> 'noted' ORDER BY seq DESC;
