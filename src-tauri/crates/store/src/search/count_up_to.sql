SELECT count(*) FROM ({matches} LIMIT ?2);
