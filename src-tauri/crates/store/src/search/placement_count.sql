SELECT count(*) FROM placement_search WHERE placement_search MATCH ?1;
