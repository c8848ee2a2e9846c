-- Version 16. Why: a mentor who has the program answers in a file that is encrypted for the school; the key stays here, and the
-- file is kept as evidence.

CREATE TABLE attachment_wider (
    sha256 TEXT NOT NULL PRIMARY KEY CHECK (length(sha256) = 64),
    media TEXT NOT NULL CHECK (media IN ('pdf', 'jpeg', 'png', 'asice', 'age')),
    added_at TEXT NOT NULL,
    content BLOB NOT NULL
) STRICT;

INSERT INTO attachment_wider (sha256, media, added_at, content) SELECT sha256, media, added_at, content FROM attachment;
DROP TABLE attachment;
ALTER TABLE attachment_wider RENAME TO attachment;

-- A key for all answers to the forms of one file.
CREATE TABLE answer_key (
    file TEXT NOT NULL PRIMARY KEY REFERENCES attachment (sha256),
    secret TEXT NOT NULL
) STRICT;
