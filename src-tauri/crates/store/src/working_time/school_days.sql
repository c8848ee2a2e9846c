SELECT weekday, lessons FROM school_day WHERE placement_id = ?1 ORDER BY weekday;
