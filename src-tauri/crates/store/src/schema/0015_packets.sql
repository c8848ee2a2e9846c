-- Version 15. Why: forms are handed to companies and come back by themselves; each is known by a number that is never given
-- twice, and what came back is kept as evidence.

CREATE TABLE packet (
    id TEXT NOT NULL PRIMARY KEY,
    placement_id TEXT NOT NULL REFERENCES placement (id),
    kind TEXT NOT NULL CHECK (kind IN ('company', 'diary', 'midterm', 'assessment', 'quality')),
    number TEXT NOT NULL UNIQUE CHECK (length(number) = 10),
    language TEXT NOT NULL,
    issued_at TEXT NOT NULL,
    due_on TEXT NOT NULL CHECK (length(due_on) = 10),
    seal TEXT NOT NULL,
    file TEXT NOT NULL REFERENCES attachment (sha256),
    mailed TEXT NOT NULL,
    accepted_at TEXT,
    manner TEXT CHECK (manner IN ('fields', 'paper', 'program')),
    evidence TEXT REFERENCES attachment (sha256),
    withdrawn_on TEXT CHECK (length(withdrawn_on) = 10),
    replaced_by TEXT CHECK (length(replaced_by) = 10),
    CHECK ((accepted_at IS NULL) = (manner IS NULL))
) STRICT;

CREATE INDEX packet_by_placement ON packet (placement_id, id);

-- The first screen asks what is still out and late.
CREATE INDEX packet_out_by_due ON packet (due_on, id)
    WHERE accepted_at IS NULL AND withdrawn_on IS NULL AND replaced_by IS NULL;
