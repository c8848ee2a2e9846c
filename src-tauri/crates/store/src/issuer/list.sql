SELECT * FROM issuer ORDER BY id;
