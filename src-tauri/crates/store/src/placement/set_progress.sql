UPDATE placement_list SET progress = ?2, waiting = ?3, next = ?4, quality_index = ?5 WHERE placement_id = ?1;
