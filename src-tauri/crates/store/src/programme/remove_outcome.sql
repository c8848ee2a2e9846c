DELETE FROM outcome WHERE id = ?1;
