SELECT * FROM company WHERE registration_number = ?1;
