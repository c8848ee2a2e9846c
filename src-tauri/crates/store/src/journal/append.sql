INSERT INTO journal
    (seq, change_set, at, actor, operation, entity, entity_id, kind, note, payload_hash, prev_hash, hash)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12);
