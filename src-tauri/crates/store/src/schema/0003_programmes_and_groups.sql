-- Version 3. Why: programmes have modules and versions, groups are records, students leave the school.
--
-- A programme's row is one version of it; first_id leads to the first version, whose own is NULL. What students
-- and groups refer to is the first version; what placements refer to is the version that they began with.

ALTER TABLE programme ADD COLUMN first_id TEXT REFERENCES programme (id);
ALTER TABLE programme ADD COLUMN version INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1);
ALTER TABLE programme ADD COLUMN valid_from TEXT CHECK (length(valid_from) = 10);
ALTER TABLE programme ADD COLUMN field TEXT NOT NULL DEFAULT '';
ALTER TABLE programme ADD COLUMN years INTEGER NOT NULL DEFAULT 0 CHECK (years BETWEEN 0 AND 8);
ALTER TABLE programme ADD COLUMN placement_hours INTEGER NOT NULL DEFAULT 0 CHECK (placement_hours >= 0);
CREATE UNIQUE INDEX programme_by_version ON programme (first_id, version);

-- The latest version of each programme: what is chosen from.
CREATE VIEW latest_programme AS
SELECT programme.*, coalesce(programme.first_id, programme.id) AS series_id
FROM programme
WHERE NOT EXISTS (
    SELECT 1 FROM programme AS later
    WHERE later.first_id = coalesce(programme.first_id, programme.id) AND later.version > programme.version
);

CREATE TABLE module (
    id TEXT NOT NULL PRIMARY KEY,
    programme_id TEXT NOT NULL REFERENCES programme (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    theory_hours INTEGER NOT NULL CHECK (theory_hours >= 0),
    practice_hours INTEGER NOT NULL CHECK (practice_hours >= 0),
    placement_hours INTEGER NOT NULL CHECK (placement_hours >= 0)
) STRICT;
CREATE INDEX module_by_programme ON module (programme_id, position);
ALTER TABLE outcome ADD COLUMN module_id TEXT REFERENCES module (id);

ALTER TABLE student ADD COLUMN left_on TEXT CHECK (length(left_on) = 10);
ALTER TABLE student ADD COLUMN left_how TEXT CHECK (left_how IN ('graduated', 'withdrawn'));
CREATE INDEX student_present ON student (sort_key, id) WHERE left_on IS NULL;

CREATE TABLE study_group (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    school_year INTEGER NOT NULL,
    programme_id TEXT REFERENCES programme (id),
    course INTEGER NOT NULL CHECK (course BETWEEN 0 AND 8),
    teacher TEXT NOT NULL,
    finished INTEGER NOT NULL CHECK (finished IN (0, 1)),
    sort_key TEXT NOT NULL,
    UNIQUE (name, school_year)
) STRICT;
CREATE INDEX study_group_by_programme ON study_group (programme_id);
