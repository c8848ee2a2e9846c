INSERT INTO document_file (document_id, revision, sha256, added_at, content)
VALUES (?1, (SELECT coalesce(max(revision), 0) + 1 FROM document_file WHERE document_id = ?1), ?2, ?3, ?4);
