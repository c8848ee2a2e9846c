-- Version 11. Why: the school has an authority of its own that lasts: what it issued and what it withdrew is on record.
-- Its key is not: it is a file that the school keeps.

CREATE TABLE issuer (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    certificate TEXT NOT NULL,
    valid_until TEXT NOT NULL CHECK (length(valid_until) = 10),
    list TEXT NOT NULL,
    lists INTEGER NOT NULL CHECK (lists >= 0),
    issued TEXT NOT NULL
) STRICT;
