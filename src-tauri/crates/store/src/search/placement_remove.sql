DELETE FROM placement_search WHERE rowid = (SELECT seq FROM placement_list WHERE placement_id = ?1);
