SELECT * FROM programme WHERE id = ?1 OR first_id = ?1 ORDER BY version DESC;
