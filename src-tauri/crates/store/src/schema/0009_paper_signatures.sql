-- Version 9. Why: a signature made with a pen tells who recorded it and keeps a picture of the paper, one made in a signed
-- container keeps the container, and a school says
-- in which order the parties sign.

CREATE TABLE attachment (
    sha256 TEXT NOT NULL PRIMARY KEY CHECK (length(sha256) = 64),
    media TEXT NOT NULL CHECK (media IN ('pdf', 'jpeg', 'png', 'asice')),
    added_at TEXT NOT NULL,
    content BLOB NOT NULL
) STRICT;

ALTER TABLE party_signature ADD COLUMN recorded_by TEXT NOT NULL DEFAULT '';
ALTER TABLE party_signature ADD COLUMN scan TEXT REFERENCES attachment (sha256);
ALTER TABLE school ADD COLUMN signing_order TEXT NOT NULL DEFAULT '[]';
