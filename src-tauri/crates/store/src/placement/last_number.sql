SELECT number FROM placement WHERE number_key >= ?1 AND number_key < ?2 ORDER BY number_key DESC LIMIT 1;
