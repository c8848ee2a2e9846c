SELECT * FROM cooperation WHERE company_id = ?1 ORDER BY signed_on DESC, id DESC;
