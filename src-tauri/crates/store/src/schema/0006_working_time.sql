-- Version 6. Why: a placement has a week of hours, lessons at the school besides it, and interruptions; its total and
-- its end are computed from them. Placements without working time on record keep the hours that were entered. What a
-- placement needs besides its agreement has days on record, and nothing about health but the term of a check.

CREATE TABLE working_time (
    placement_id TEXT NOT NULL PRIMARY KEY REFERENCES placement (id),
    employed INTEGER NOT NULL CHECK (employed IN (0, 1)),
    moved_days INTEGER NOT NULL CHECK (moved_days IN (0, 1)),
    note TEXT NOT NULL
) STRICT;

-- Times of day are HH:MM; a time that is not after the beginning belongs to the next day. Weekdays from 1, Monday.
CREATE TABLE working_shift (
    placement_id TEXT NOT NULL REFERENCES working_time (placement_id) ON DELETE CASCADE,
    weekday INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7),
    from_time TEXT NOT NULL CHECK (length(from_time) = 5),
    to_time TEXT NOT NULL CHECK (length(to_time) = 5),
    break_minutes INTEGER NOT NULL CHECK (break_minutes >= 0),
    PRIMARY KEY (placement_id, weekday)
) STRICT, WITHOUT ROWID;

CREATE TABLE school_day (
    placement_id TEXT NOT NULL REFERENCES working_time (placement_id) ON DELETE CASCADE,
    weekday INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7),
    lessons INTEGER NOT NULL CHECK (lessons > 0),
    PRIMARY KEY (placement_id, weekday)
) STRICT, WITHOUT ROWID;

CREATE TABLE interruption (
    placement_id TEXT NOT NULL REFERENCES working_time (placement_id) ON DELETE CASCADE,
    start_on TEXT NOT NULL CHECK (length(start_on) = 10),
    end_on TEXT NOT NULL CHECK (length(end_on) = 10),
    reason TEXT NOT NULL CHECK (reason IN ('absence', 'school', 'company', 'leave', 'other')),
    PRIMARY KEY (placement_id, start_on)
) STRICT, WITHOUT ROWID;

CREATE TABLE provisions (
    placement_id TEXT NOT NULL PRIMARY KEY REFERENCES placement (id),
    insured_until TEXT CHECK (length(insured_until) = 10),
    health_check_until TEXT CHECK (length(health_check_until) = 10),
    instructed_on TEXT CHECK (length(instructed_on) = 10),
    equipped_on TEXT CHECK (length(equipped_on) = 10),
    planned_on TEXT CHECK (length(planned_on) = 10)
) STRICT;
