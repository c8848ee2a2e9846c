-- Version 8. Why: a school keeps the expectations that have proved themselves and proposes them for other placements;
-- and a list of what runs looks no further back than the longest placement is long, whatever has piled up before.

CREATE TABLE proven_item (
    id TEXT NOT NULL PRIMARY KEY,
    programme_id TEXT REFERENCES programme (id),
    party TEXT NOT NULL CHECK (party IN ('school', 'company', 'student')),
    side TEXT NOT NULL CHECK (side IN ('offers', 'expects')),
    text TEXT NOT NULL,
    outcome_codes TEXT NOT NULL
) STRICT;

CREATE INDEX proven_item_by_programme ON proven_item (programme_id);

CREATE INDEX placement_list_by_length ON placement_list (end_day - start_day);
