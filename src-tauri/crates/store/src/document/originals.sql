SELECT document_id, length(content) AS bytes, sha256 FROM document_file
WHERE revision = 1
ORDER BY document_id;
