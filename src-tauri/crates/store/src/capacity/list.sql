SELECT * FROM capacity WHERE company_id = ?1 ORDER BY school_year DESC, programme_id;
