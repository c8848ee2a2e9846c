SELECT content, sha256 FROM document_file WHERE document_id = ?1 ORDER BY revision LIMIT 1;
