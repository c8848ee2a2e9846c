DELETE FROM module WHERE id = ?1;
