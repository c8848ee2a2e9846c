SELECT placement_id, progress, next, quality_index FROM placement_list;
