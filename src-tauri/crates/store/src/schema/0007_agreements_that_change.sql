-- Version 7. Why: an agreement is amended, and ended before its time, by documents of their own. The check of a document's kind
-- can only be widened by building the table anew; what refers to it refers by name and stays.
CREATE TABLE document_wider (
    id TEXT NOT NULL PRIMARY KEY,
    placement_id TEXT NOT NULL REFERENCES placement (id),
    kind TEXT NOT NULL CHECK (kind IN ('agreement', 'report', 'termination', 'amendment')),
    number TEXT NOT NULL,
    version INTEGER NOT NULL CHECK (version >= 1),
    template TEXT NOT NULL,
    language TEXT NOT NULL,
    issued_at TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    UNIQUE (placement_id, kind, version)
) STRICT;

INSERT INTO document_wider (id, placement_id, kind, number, version, template, language, issued_at, sha256)
SELECT id, placement_id, kind, number, version, template, language, issued_at, sha256 FROM document;

DROP TABLE document;

ALTER TABLE document_wider RENAME TO document;
