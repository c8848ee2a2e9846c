DELETE FROM school_day WHERE placement_id = ?1;
