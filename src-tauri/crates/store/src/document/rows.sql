SELECT document.*,
    (SELECT count(*) FROM document_file WHERE document_id = document.id) AS revisions,
    coalesce((SELECT length(content) FROM document_file WHERE document_id = document.id
        ORDER BY revision DESC LIMIT 1), 0) AS bytes
FROM document
WHERE placement_id = ?1
ORDER BY kind, version DESC;
