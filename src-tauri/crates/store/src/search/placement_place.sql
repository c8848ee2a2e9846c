SELECT seq FROM placement_list WHERE placement_id = ?1;
