SELECT * FROM suitability WHERE company_id = ?1 ORDER BY assessed_on DESC, id DESC;
