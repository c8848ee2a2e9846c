DELETE FROM school_mark WHERE placement_id = ?1;
