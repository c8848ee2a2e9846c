-- Version 14. Why: a placement is assessed by more than a mentor's marks. Appraisals (the mentor's in the middle and at the
-- end, the student's own) and the school's marks (diary, defence, final) become rows of their own, each with its version
-- and the day on which it was confirmed; marks are codes of a scale. What was assessed before is carried over as it was:
-- points stay points, and nothing counts as confirmed that nobody confirmed.
CREATE TABLE assessment_wider (
    placement_id TEXT NOT NULL PRIMARY KEY REFERENCES placement (id),
    form TEXT
) STRICT;

CREATE TABLE appraisal (
    placement_id TEXT NOT NULL REFERENCES assessment (placement_id) ON DELETE CASCADE,
    part TEXT NOT NULL CHECK (part IN ('midterm', 'mentor', 'own')),
    criteria TEXT NOT NULL,
    overall TEXT,
    strengths TEXT NOT NULL,
    improvements TEXT NOT NULL,
    characterisation TEXT NOT NULL,
    advice TEXT NOT NULL,
    hire TEXT CHECK (hire IN ('yes', 'perhaps', 'no')),
    assessed_by TEXT NOT NULL,
    assessed_on TEXT NOT NULL CHECK (length(assessed_on) = 10),
    version INTEGER NOT NULL CHECK (version >= 1),
    confirmed_on TEXT CHECK (length(confirmed_on) = 10),
    version_reason TEXT NOT NULL,
    PRIMARY KEY (placement_id, part)
) STRICT, WITHOUT ROWID;

CREATE TABLE school_mark (
    placement_id TEXT NOT NULL REFERENCES assessment (placement_id) ON DELETE CASCADE,
    part TEXT NOT NULL CHECK (part IN ('diary', 'defence', 'final')),
    mark TEXT NOT NULL,
    words TEXT NOT NULL,
    given_by TEXT NOT NULL,
    given_on TEXT NOT NULL CHECK (length(given_on) = 10),
    commission TEXT NOT NULL,
    protocol TEXT NOT NULL,
    version INTEGER NOT NULL CHECK (version >= 1),
    confirmed_on TEXT CHECK (length(confirmed_on) = 10),
    version_reason TEXT NOT NULL,
    PRIMARY KEY (placement_id, part)
) STRICT, WITHOUT ROWID;

CREATE TABLE outcome_mark_wider (
    placement_id TEXT NOT NULL,
    part TEXT NOT NULL,
    position INTEGER NOT NULL,
    outcome_id TEXT NOT NULL REFERENCES outcome (id),
    mark TEXT,
    remark TEXT NOT NULL,
    PRIMARY KEY (placement_id, part, position),
    FOREIGN KEY (placement_id, part) REFERENCES appraisal (placement_id, part) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

INSERT INTO assessment_wider (placement_id, form) SELECT placement_id, NULL FROM assessment;

INSERT INTO appraisal
    (placement_id, part, criteria, overall, strengths, improvements, characterisation, advice, hire, assessed_by,
    assessed_on, version, confirmed_on, version_reason)
SELECT placement_id, 'mentor', '{}', CAST(overall AS TEXT), strengths, improvements, characterisation, '', NULL,
    assessed_by, assessed_on, 1, NULL, ''
FROM assessment WHERE overall IS NOT NULL;

INSERT INTO school_mark
    (placement_id, part, mark, words, given_by, given_on, commission, protocol, version, confirmed_on, version_reason)
SELECT placement_id, 'final', CAST(final_mark AS TEXT), final_reason, final_given_by, final_given_on, '[]', '', 1, NULL, ''
FROM assessment WHERE final_mark IS NOT NULL;

INSERT INTO outcome_mark_wider (placement_id, part, position, outcome_id, mark, remark)
SELECT placement_id, 'mentor', position, outcome_id, CAST(mark AS TEXT), remark FROM outcome_mark;

DROP TABLE outcome_mark;

DROP TABLE assessment;

ALTER TABLE assessment_wider RENAME TO assessment;

ALTER TABLE outcome_mark_wider RENAME TO outcome_mark;

CREATE INDEX outcome_mark_by_outcome ON outcome_mark (outcome_id);
