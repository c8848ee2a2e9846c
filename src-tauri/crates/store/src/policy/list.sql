SELECT * FROM policy WHERE company_id = ?1 ORDER BY valid_until DESC, id DESC;
