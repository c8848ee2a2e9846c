DELETE FROM placement_search WHERE rowid = ?1;
