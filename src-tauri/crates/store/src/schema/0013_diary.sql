-- Version 13. Why: the weeks at the company are on record: the diary, absences, the log of safety instruction, the
-- school's visits with what was agreed on, and incidents with the steps taken. Days that were kept before the log, as a
-- need of the placement, stay where they are: the log comes first where it says something.

-- `outcomes`: identifiers of outcomes as JSON and no references, for a placement may come to follow another programme.
CREATE TABLE diary_entry (
    id TEXT NOT NULL PRIMARY KEY,
    placement_id TEXT NOT NULL REFERENCES placement (id),
    start_on TEXT NOT NULL CHECK (length(start_on) = 10),
    end_on TEXT NOT NULL CHECK (length(end_on) = 10),
    work TEXT NOT NULL,
    minutes INTEGER NOT NULL CHECK (minutes > 0),
    outcomes TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('draft', 'handed_in', 'confirmed', 'returned')),
    remark TEXT NOT NULL,
    mark TEXT,
    judged_by TEXT NOT NULL,
    judged_on TEXT CHECK (length(judged_on) = 10),
    source TEXT NOT NULL CHECK (source IN ('typed', 'paper', 'form')),
    scan TEXT REFERENCES attachment (sha256),
    reason TEXT NOT NULL
) STRICT;

CREATE INDEX diary_entry_of_placement ON diary_entry (placement_id, start_on);
CREATE INDEX diary_entry_waiting ON diary_entry (state, end_on) WHERE state IN ('handed_in', 'returned');

CREATE TABLE absence (
    id TEXT NOT NULL PRIMARY KEY,
    placement_id TEXT NOT NULL REFERENCES placement (id),
    start_on TEXT NOT NULL CHECK (length(start_on) = 10),
    end_on TEXT NOT NULL CHECK (length(end_on) = 10),
    minutes INTEGER NOT NULL CHECK (minutes > 0),
    reason TEXT NOT NULL CHECK (reason IN ('illness', 'justified', 'unjustified', 'school_duty', 'holiday', 'other')),
    told_on TEXT CHECK (length(told_on) = 10),
    note TEXT NOT NULL
) STRICT;

CREATE INDEX absence_of_placement ON absence (placement_id, start_on);

CREATE TABLE instruction (
    id TEXT NOT NULL PRIMARY KEY,
    placement_id TEXT NOT NULL REFERENCES placement (id),
    kind TEXT NOT NULL CHECK (kind IN ('induction', 'initial', 'repeated', 'unplanned', 'targeted', 'thematic')),
    given_on TEXT NOT NULL CHECK (length(given_on) = 10),
    instructor TEXT NOT NULL,
    position TEXT NOT NULL,
    topic TEXT NOT NULL,
    checked INTEGER NOT NULL CHECK (checked IN (0, 1))
) STRICT;

CREATE INDEX instruction_of_placement ON instruction (placement_id, given_on);

CREATE TABLE visit (
    id TEXT NOT NULL PRIMARY KEY,
    placement_id TEXT NOT NULL REFERENCES placement (id),
    kind TEXT NOT NULL CHECK (kind IN ('on_site', 'telephone', 'online', 'mid_term')),
    visit_on TEXT NOT NULL CHECK (length(visit_on) = 10),
    held INTEGER NOT NULL CHECK (held IN (0, 1)),
    by_whom TEXT NOT NULL,
    with_whom TEXT NOT NULL,
    seen TEXT NOT NULL
) STRICT;

CREATE INDEX visit_of_placement ON visit (placement_id, visit_on);
CREATE INDEX visit_planned ON visit (visit_on) WHERE held = 0;

CREATE TABLE visit_agreed (
    visit_id TEXT NOT NULL REFERENCES visit (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    text TEXT NOT NULL,
    due_on TEXT CHECK (length(due_on) = 10),
    done_on TEXT CHECK (length(done_on) = 10),
    PRIMARY KEY (visit_id, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX visit_agreed_due ON visit_agreed (due_on) WHERE done_on IS NULL;

CREATE TABLE incident (
    id TEXT NOT NULL PRIMARY KEY,
    placement_id TEXT NOT NULL REFERENCES placement (id),
    happened_on TEXT NOT NULL CHECK (length(happened_on) = 10),
    kind TEXT NOT NULL CHECK (kind IN ('accident', 'safety', 'dignity', 'complaint', 'other')),
    serious INTEGER NOT NULL CHECK (serious IN (0, 1)),
    told_by TEXT NOT NULL,
    text TEXT NOT NULL,
    closed_on TEXT CHECK (length(closed_on) = 10)
) STRICT;

CREATE INDEX incident_of_placement ON incident (placement_id, happened_on);

CREATE TABLE incident_step (
    incident_id TEXT NOT NULL REFERENCES incident (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    done_on TEXT NOT NULL CHECK (length(done_on) = 10),
    text TEXT NOT NULL,
    PRIMARY KEY (incident_id, position)
) STRICT, WITHOUT ROWID;
