INSERT INTO workspace (id, kind, created_at) VALUES ('workspace', ?1, ?2);
