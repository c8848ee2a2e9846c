SELECT * FROM placement WHERE number = ?1;
