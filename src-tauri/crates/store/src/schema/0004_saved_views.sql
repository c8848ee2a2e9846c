-- Version 4. Why: what a register shows can be kept under a name and chosen again, by whoever opens the workspace.
--
-- It stands here and not in the settings beside the file: a search word may be somebody's name.

CREATE TABLE saved_view (
    id TEXT NOT NULL PRIMARY KEY,
    register TEXT NOT NULL CHECK (register IN ('students', 'companies', 'placements')),
    name TEXT NOT NULL,
    query TEXT NOT NULL,
    sort_key TEXT NOT NULL,
    UNIQUE (register, name)
) STRICT;
