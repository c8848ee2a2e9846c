-- Version 10. Why: a placement of work-based learning has an individual plan: which module is learnt where, for how
-- long and when. A row keeps the words of its module as they were agreed on; the module's identifier says which one it
-- was and is no reference, for the placement may come to follow another programme.

CREATE TABLE plan (
    placement_id TEXT NOT NULL PRIMARY KEY REFERENCES placement (id)
) STRICT;

-- `amount`: lessons at the school, hours of 60 minutes in the company.
CREATE TABLE plan_row (
    id TEXT NOT NULL PRIMARY KEY,
    placement_id TEXT NOT NULL REFERENCES plan (placement_id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    module_id TEXT,
    module TEXT NOT NULL,
    place TEXT NOT NULL CHECK (place IN ('school', 'company')),
    amount INTEGER NOT NULL CHECK (amount > 0),
    start_on TEXT NOT NULL CHECK (length(start_on) = 10),
    end_on TEXT NOT NULL CHECK (length(end_on) = 10),
    UNIQUE (placement_id, position)
) STRICT;
