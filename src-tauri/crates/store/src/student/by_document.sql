SELECT * FROM student WHERE document_number = ?1 AND document_country = ?2;
