SELECT * FROM study_group ORDER BY school_year DESC, sort_key, id;
