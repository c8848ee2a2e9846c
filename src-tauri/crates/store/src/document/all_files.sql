SELECT document_id, revision, content, sha256 FROM document_file ORDER BY document_id, revision;
