SELECT count(*) FROM placement WHERE programme_id = ?1;
