INSERT OR REPLACE INTO placement_search (rowid, text) SELECT seq, ?2 FROM placement_list WHERE placement_id = ?1;
