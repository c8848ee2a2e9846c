SELECT * FROM packet WHERE number = ?1;
