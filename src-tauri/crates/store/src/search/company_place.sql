SELECT seq FROM company WHERE id = ?1;
