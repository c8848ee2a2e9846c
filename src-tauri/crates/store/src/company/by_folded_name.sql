SELECT * FROM company WHERE folded_name = ?1 ORDER BY id;
