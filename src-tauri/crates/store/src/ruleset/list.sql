SELECT * FROM ruleset WHERE kind = ?1 ORDER BY valid_from DESC, id DESC;
