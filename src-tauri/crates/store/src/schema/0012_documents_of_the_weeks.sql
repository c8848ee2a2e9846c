-- Version 12. Why: the weeks at the company and what is made of them have documents of their own: the diary, the record of
-- a visit, the assessment sheet and the characterisation. As in version 7, a check is widened by building the table anew.
CREATE TABLE document_wider (
    id TEXT NOT NULL PRIMARY KEY,
    placement_id TEXT NOT NULL REFERENCES placement (id),
    kind TEXT NOT NULL CHECK (kind IN (
        'agreement', 'report', 'termination', 'amendment', 'diary', 'visit', 'assessment', 'characterisation'
    )),
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
