CREATE VIEW latest_programme AS
SELECT programme.*, coalesce(programme.first_id, programme.id) AS series_id
FROM programme
WHERE NOT EXISTS (
    SELECT 1 FROM programme AS later
    WHERE later.first_id = coalesce(programme.first_id, programme.id) AND later.version > programme.version
);

CREATE VIEW placement_line AS
SELECT
    placement.id AS placement_id,
    placement.student_id,
    placement.company_id,
    placement.programme_id,
    placement.number_key,
    student.sort_key AS student_key,
    company.sort_key AS company_key,
    placement.start_day,
    placement.end_day,
    CASE WHEN placement.ended_on IS NULL THEN 0 ELSE 1 END AS ended,
    student.folded_name || ' ' || student.folded_group || ' ' || company.folded_form || ' '
        || company.folded_name || ' ' || programme.folded_qualification || ' ' || placement.folded_number
        AS search_text
FROM placement
JOIN student ON student.id = placement.student_id
JOIN company ON company.id = placement.company_id
JOIN programme ON programme.id = placement.programme_id;

CREATE TRIGGER journal_is_gapless BEFORE INSERT ON journal
WHEN new.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM journal)
BEGIN SELECT raise(ABORT, 'the journal is append-only'); END;

CREATE TRIGGER journal_is_never_changed BEFORE UPDATE ON journal
BEGIN SELECT raise(ABORT, 'the journal is append-only'); END;

CREATE TRIGGER journal_is_never_shortened BEFORE DELETE ON journal
BEGIN SELECT raise(ABORT, 'the journal is append-only'); END;

CREATE TRIGGER journal_payload_is_never_changed BEFORE UPDATE ON journal_payload
BEGIN SELECT raise(ABORT, 'the journal is append-only'); END;

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

CREATE TABLE anchor (
    id TEXT NOT NULL PRIMARY KEY,
    label TEXT NOT NULL,
    pem TEXT NOT NULL
) STRICT;

CREATE TABLE answer_key (
    file TEXT NOT NULL PRIMARY KEY REFERENCES attachment (sha256),
    secret TEXT NOT NULL
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

CREATE TABLE "assessment" (
    placement_id TEXT NOT NULL PRIMARY KEY REFERENCES placement (id),
    form TEXT
) STRICT;

CREATE TABLE "attachment" (
    sha256 TEXT NOT NULL PRIMARY KEY CHECK (length(sha256) = 64),
    media TEXT NOT NULL CHECK (media IN ('pdf', 'jpeg', 'png', 'asice', 'age')),
    added_at TEXT NOT NULL,
    content BLOB NOT NULL
) STRICT;

CREATE TABLE capacity (
    id TEXT NOT NULL PRIMARY KEY,
    company_id TEXT NOT NULL REFERENCES company (id),
    programme_id TEXT NOT NULL REFERENCES programme (id),
    school_year INTEGER NOT NULL,
    planned INTEGER NOT NULL CHECK (planned >= 0),
    UNIQUE (company_id, programme_id, school_year)
) STRICT;

CREATE TABLE company (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    legal_form TEXT NOT NULL,
    registration_number TEXT UNIQUE CHECK (length(registration_number) = 11),
    address TEXT NOT NULL,
    phone TEXT NOT NULL,
    email TEXT NOT NULL,
    full_name TEXT NOT NULL,
    sort_key TEXT NOT NULL,
    folded_name TEXT NOT NULL,
    folded_form TEXT NOT NULL
) STRICT;

CREATE TABLE company_representative (
    id TEXT NOT NULL PRIMARY KEY,
    company_id TEXT NOT NULL REFERENCES company (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    job TEXT NOT NULL,
    authority TEXT NOT NULL,
    from_on TEXT CHECK (length(from_on) = 10),
    until_on TEXT CHECK (length(until_on) = 10),
    signs INTEGER NOT NULL CHECK (signs IN (0, 1))
) STRICT;

CREATE VIRTUAL TABLE company_search USING fts5
    (text, content = '', contentless_delete = 1, detail = none, prefix = '1 2 3', tokenize = 'ascii');

CREATE TABLE company_site (
    id TEXT NOT NULL PRIMARY KEY,
    company_id TEXT NOT NULL REFERENCES company (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    address TEXT NOT NULL
) STRICT;

CREATE TABLE consent (
    id TEXT NOT NULL PRIMARY KEY,
    placement_id TEXT NOT NULL REFERENCES placement (id),
    party TEXT NOT NULL CHECK (party IN ('school', 'company', 'student')),
    person TEXT NOT NULL,
    agreed_on TEXT NOT NULL CHECK (length(agreed_on) = 10),
    manner TEXT NOT NULL CHECK (manner IN ('in_person', 'call', 'email', 'signature')),
    fingerprint TEXT NOT NULL
) STRICT;

CREATE TABLE cooperation (
    id TEXT NOT NULL PRIMARY KEY,
    company_id TEXT NOT NULL REFERENCES company (id),
    kind TEXT NOT NULL CHECK (kind IN ('agreement', 'memorandum', 'other')),
    number TEXT NOT NULL,
    signed_on TEXT NOT NULL CHECK (length(signed_on) = 10),
    from_on TEXT CHECK (length(from_on) = 10),
    until_on TEXT CHECK (length(until_on) = 10),
    subject TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT;

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

CREATE TABLE "document" (
    id TEXT NOT NULL PRIMARY KEY,
    placement_id TEXT NOT NULL REFERENCES placement (id),
    kind TEXT NOT NULL CHECK (kind IN (
        'agreement', 'report', 'termination', 'amendment', 'diary', 'visit', 'assessment', 'characterisation'
    )),
    number TEXT NOT NULL,
    version INTEGER NOT NULL CHECK (version >= 1),
    template TEXT NOT NULL,
    language TEXT NOT NULL,
    issued_at TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    UNIQUE (placement_id, kind, version)
) STRICT;

CREATE TABLE document_file (
    document_id TEXT NOT NULL REFERENCES document (id) ON DELETE CASCADE,
    revision INTEGER NOT NULL CHECK (revision >= 1),
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    added_at TEXT NOT NULL,
    content BLOB NOT NULL,
    PRIMARY KEY (document_id, revision)
) STRICT;

CREATE TABLE expectation (
    id TEXT NOT NULL PRIMARY KEY,
    placement_id TEXT NOT NULL REFERENCES placement (id),
    party TEXT NOT NULL CHECK (party IN ('school', 'company', 'student')),
    side TEXT NOT NULL CHECK (side IN ('offers', 'expects')),
    text TEXT NOT NULL,
    standing TEXT NOT NULL CHECK (standing IN ('proposed', 'discussed', 'agreed', 'fulfilled', 'unfulfilled')),
    position INTEGER NOT NULL
) STRICT;

CREATE TABLE expectation_outcome (
    expectation_id TEXT NOT NULL REFERENCES expectation (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    outcome_id TEXT NOT NULL REFERENCES outcome (id),
    PRIMARY KEY (expectation_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE gate_answer (
    placement_id TEXT NOT NULL REFERENCES gates (placement_id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    gate TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('passed', 'failed', 'not_applicable')),
    evidence TEXT NOT NULL,
    on_day TEXT CHECK (length(on_day) = 10),
    PRIMARY KEY (placement_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE gates (
    placement_id TEXT NOT NULL PRIMARY KEY REFERENCES placement (id)
) STRICT;

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

CREATE TABLE incident_step (
    incident_id TEXT NOT NULL REFERENCES incident (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    done_on TEXT NOT NULL CHECK (length(done_on) = 10),
    text TEXT NOT NULL,
    PRIMARY KEY (incident_id, position)
) STRICT, WITHOUT ROWID;

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

CREATE TABLE interruption (
    placement_id TEXT NOT NULL REFERENCES working_time (placement_id) ON DELETE CASCADE,
    start_on TEXT NOT NULL CHECK (length(start_on) = 10),
    end_on TEXT NOT NULL CHECK (length(end_on) = 10),
    reason TEXT NOT NULL CHECK (reason IN ('absence', 'school', 'company', 'leave', 'other')),
    PRIMARY KEY (placement_id, start_on)
) STRICT, WITHOUT ROWID;

CREATE TABLE issuer (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    certificate TEXT NOT NULL,
    valid_until TEXT NOT NULL CHECK (length(valid_until) = 10),
    list TEXT NOT NULL,
    lists INTEGER NOT NULL CHECK (lists >= 0),
    issued TEXT NOT NULL
) STRICT;

CREATE TABLE journal (
    seq INTEGER NOT NULL PRIMARY KEY,
    change_set INTEGER NOT NULL,
    at TEXT NOT NULL,
    actor TEXT NOT NULL,
    operation TEXT NOT NULL,
    entity TEXT NOT NULL,
    entity_id TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('created', 'changed', 'removed', 'noted')),
    note TEXT CHECK ((note IS NOT NULL) = (kind = 'noted')),
    payload_hash BLOB CHECK ((payload_hash IS NULL) = (kind = 'noted') AND length(payload_hash) = 32),
    prev_hash BLOB NOT NULL CHECK (length(prev_hash) = 32),
    hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;

CREATE TABLE journal_part (
    owner_entity TEXT NOT NULL,
    owner_id TEXT NOT NULL,
    entity TEXT NOT NULL,
    entity_id TEXT NOT NULL,
    PRIMARY KEY (owner_entity, owner_id, entity, entity_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE journal_payload (
    seq INTEGER NOT NULL PRIMARY KEY REFERENCES journal (seq),
    salt BLOB NOT NULL CHECK (length(salt) = 16),
    before TEXT,
    after TEXT
) STRICT;

CREATE TABLE mentor (
    id TEXT NOT NULL PRIMARY KEY,
    company_id TEXT NOT NULL REFERENCES company (id),
    name TEXT NOT NULL,
    position TEXT NOT NULL,
    phone TEXT NOT NULL,
    email TEXT NOT NULL,
    qualification TEXT NOT NULL,
    sort_key TEXT NOT NULL
, training_course TEXT, training_hours INTEGER, training_certificate TEXT, training_issued_on TEXT CHECK (length(training_issued_on) = 10), training_valid_until TEXT CHECK (length(training_valid_until) = 10)) STRICT;

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

CREATE TABLE outcome (
    id TEXT NOT NULL PRIMARY KEY,
    programme_id TEXT NOT NULL REFERENCES programme (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    code TEXT NOT NULL,
    text TEXT NOT NULL
, module_id TEXT REFERENCES module (id)) STRICT;

CREATE TABLE "outcome_mark" (
    placement_id TEXT NOT NULL,
    part TEXT NOT NULL,
    position INTEGER NOT NULL,
    outcome_id TEXT NOT NULL REFERENCES outcome (id),
    mark TEXT,
    remark TEXT NOT NULL,
    PRIMARY KEY (placement_id, part, position),
    FOREIGN KEY (placement_id, part) REFERENCES appraisal (placement_id, part) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

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

CREATE TABLE party_signature (
    document_id TEXT NOT NULL REFERENCES document (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    party TEXT NOT NULL CHECK (party IN ('school', 'company', 'student')),
    state TEXT NOT NULL CHECK (state IN ('not_sent', 'sent', 'on_paper', 'electronic', 'refused')),
    signer TEXT NOT NULL,
    on_day TEXT CHECK (length(on_day) = 10), recorded_by TEXT NOT NULL DEFAULT '', scan TEXT REFERENCES attachment (sha256),
    PRIMARY KEY (document_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE placement (
    id TEXT NOT NULL PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    student_id TEXT NOT NULL REFERENCES student (id),
    company_id TEXT NOT NULL REFERENCES company (id),
    mentor_id TEXT REFERENCES mentor (id),
    supervisor_id TEXT REFERENCES supervisor (id),
    programme_id TEXT NOT NULL REFERENCES programme (id),
    kind TEXT NOT NULL CHECK (kind IN ('training', 'module', 'final', 'work_based', 'erasmus', 'other')),
    start_on TEXT NOT NULL CHECK (length(start_on) = 10),
    end_on TEXT NOT NULL CHECK (length(end_on) = 10 AND end_on >= start_on),
    hours_total INTEGER NOT NULL CHECK (hours_total >= 0),
    hours_per_day INTEGER NOT NULL CHECK (hours_per_day >= 0),
    site_address TEXT NOT NULL,
    goal TEXT NOT NULL,
    insurance TEXT NOT NULL,
    remuneration TEXT NOT NULL,
    ended_on TEXT CHECK (length(ended_on) = 10),
    ended_reason TEXT,
    number_key TEXT NOT NULL,
    folded_number TEXT NOT NULL,
    start_day INTEGER NOT NULL,
    end_day INTEGER NOT NULL,
    CHECK ((ended_on IS NULL) = (ended_reason IS NULL))
) STRICT;

CREATE TABLE placement_list (
    seq INTEGER PRIMARY KEY,
    placement_id TEXT NOT NULL UNIQUE REFERENCES placement (id) ON DELETE CASCADE,
    number_key TEXT NOT NULL,
    student_key TEXT NOT NULL,
    company_key TEXT NOT NULL,
    start_day INTEGER NOT NULL,
    end_day INTEGER NOT NULL,
    ended INTEGER NOT NULL CHECK (ended IN (0, 1)),
    search_text TEXT NOT NULL,
    progress TEXT NOT NULL DEFAULT 'agreeing'
        CHECK (progress IN ('agreeing', 'agreement', 'assessing', 'quality', 'report', 'done')),
    waiting INTEGER NOT NULL DEFAULT 0 CHECK (waiting IN (0, 1)),
    next TEXT,
    quality_index INTEGER
) STRICT;

CREATE VIRTUAL TABLE placement_search USING fts5
    (text, content = '', contentless_delete = 1, detail = none, prefix = '1 2 3', tokenize = 'ascii');

CREATE TABLE plan (
    placement_id TEXT NOT NULL PRIMARY KEY REFERENCES placement (id)
) STRICT;

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

CREATE TABLE policy (
    id TEXT NOT NULL PRIMARY KEY,
    company_id TEXT NOT NULL REFERENCES company (id),
    insurer TEXT NOT NULL,
    number TEXT NOT NULL,
    sum INTEGER CHECK (sum > 0),
    valid_until TEXT NOT NULL CHECK (length(valid_until) = 10)
) STRICT;

CREATE TABLE programme (
    id TEXT NOT NULL PRIMARY KEY,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    qualification TEXT NOT NULL,
    sector TEXT NOT NULL,
    lki_level INTEGER NOT NULL CHECK (lki_level BETWEEN 1 AND 8),
    sort_key TEXT NOT NULL,
    folded_qualification TEXT NOT NULL
, first_id TEXT REFERENCES programme (id), version INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1), valid_from TEXT CHECK (length(valid_from) = 10), field TEXT NOT NULL DEFAULT '', years INTEGER NOT NULL DEFAULT 0 CHECK (years BETWEEN 0 AND 8), placement_hours INTEGER NOT NULL DEFAULT 0 CHECK (placement_hours >= 0)) STRICT;

CREATE TABLE proven_item (
    id TEXT NOT NULL PRIMARY KEY,
    programme_id TEXT REFERENCES programme (id),
    party TEXT NOT NULL CHECK (party IN ('school', 'company', 'student')),
    side TEXT NOT NULL CHECK (side IN ('offers', 'expects')),
    text TEXT NOT NULL,
    outcome_codes TEXT NOT NULL
) STRICT;

CREATE TABLE provisions (
    placement_id TEXT NOT NULL PRIMARY KEY REFERENCES placement (id),
    insured_until TEXT CHECK (length(insured_until) = 10),
    health_check_until TEXT CHECK (length(health_check_until) = 10),
    instructed_on TEXT CHECK (length(instructed_on) = 10),
    equipped_on TEXT CHECK (length(equipped_on) = 10),
    planned_on TEXT CHECK (length(planned_on) = 10)
) STRICT;

CREATE TABLE quality_form (
    id TEXT NOT NULL PRIMARY KEY,
    placement_id TEXT NOT NULL REFERENCES placement (id),
    party TEXT NOT NULL CHECK (party IN ('school', 'company', 'student')),
    questionnaire TEXT NOT NULL,
    answers TEXT NOT NULL,
    open_answers TEXT NOT NULL,
    overall INTEGER CHECK (overall BETWEEN 1 AND 10),
    answered_on TEXT NOT NULL CHECK (length(answered_on) = 10),
    UNIQUE (placement_id, party)
) STRICT;

CREATE TABLE ruleset (
    id TEXT NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL,
    valid_from TEXT NOT NULL CHECK (length(valid_from) = 10),
    content TEXT NOT NULL
) STRICT;

CREATE TABLE saved_view (
    id TEXT NOT NULL PRIMARY KEY,
    register TEXT NOT NULL CHECK (register IN ('students', 'companies', 'placements')),
    name TEXT NOT NULL,
    query TEXT NOT NULL,
    sort_key TEXT NOT NULL,
    UNIQUE (register, name)
) STRICT;

CREATE TABLE school (
    id TEXT NOT NULL PRIMARY KEY CHECK (id = 'school'),
    name TEXT NOT NULL,
    registration_number TEXT NOT NULL,
    address TEXT NOT NULL,
    town TEXT NOT NULL,
    town_locative TEXT NOT NULL,
    phone TEXT NOT NULL,
    email TEXT NOT NULL,
    signatory_name TEXT NOT NULL,
    signatory_position TEXT NOT NULL,
    signatory_authority TEXT NOT NULL
, signing_order TEXT NOT NULL DEFAULT '[]') STRICT;

CREATE TABLE school_day (
    placement_id TEXT NOT NULL REFERENCES working_time (placement_id) ON DELETE CASCADE,
    weekday INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7),
    lessons INTEGER NOT NULL CHECK (lessons > 0),
    PRIMARY KEY (placement_id, weekday)
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

CREATE TABLE student (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    first_name TEXT NOT NULL,
    last_name TEXT NOT NULL,
    personal_code TEXT UNIQUE CHECK (length(personal_code) = 11),
    birth_date TEXT NOT NULL CHECK (length(birth_date) = 10),
    group_name TEXT NOT NULL,
    programme_id TEXT REFERENCES programme (id),
    phone TEXT NOT NULL,
    email TEXT NOT NULL,
    address TEXT NOT NULL,
    representative_name TEXT NOT NULL,
    representative_phone TEXT NOT NULL,
    representative_email TEXT NOT NULL,
    list_name TEXT NOT NULL,
    sort_key TEXT NOT NULL,
    folded_name TEXT NOT NULL,
    folded_group TEXT NOT NULL
, left_on TEXT CHECK (length(left_on) = 10), left_how TEXT CHECK (left_how IN ('graduated', 'withdrawn')), document_kind TEXT
    CHECK (document_kind IN ('passport', 'identity_card', 'residence_permit', 'other')), document_number TEXT CHECK ((document_number IS NULL) = (document_kind IS NULL)), document_country TEXT CHECK ((document_country IS NULL) = (document_kind IS NULL)), document_until TEXT CHECK (length(document_until) = 10)) STRICT;

CREATE VIRTUAL TABLE student_search USING fts5
    (text, content = '', contentless_delete = 1, detail = none, prefix = '1 2 3', tokenize = 'ascii');

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

CREATE TABLE suitability (
    id TEXT NOT NULL PRIMARY KEY,
    company_id TEXT NOT NULL REFERENCES company (id),
    site_id TEXT REFERENCES company_site (id),
    checklist TEXT NOT NULL,
    findings TEXT NOT NULL,
    verdict TEXT NOT NULL CHECK (verdict IN ('suitable', 'with_conditions', 'unsuitable')),
    conditions TEXT NOT NULL,
    assessed_on TEXT NOT NULL CHECK (length(assessed_on) = 10),
    assessed_by TEXT NOT NULL,
    valid_until TEXT NOT NULL CHECK (length(valid_until) = 10),
    next_check TEXT CHECK (length(next_check) = 10)
) STRICT;

CREATE TABLE supervisor (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    position TEXT NOT NULL,
    phone TEXT NOT NULL,
    email TEXT NOT NULL,
    sort_key TEXT NOT NULL
) STRICT;

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

CREATE TABLE visit_agreed (
    visit_id TEXT NOT NULL REFERENCES visit (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    text TEXT NOT NULL,
    due_on TEXT CHECK (length(due_on) = 10),
    done_on TEXT CHECK (length(done_on) = 10),
    PRIMARY KEY (visit_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE working_shift (
    placement_id TEXT NOT NULL REFERENCES working_time (placement_id) ON DELETE CASCADE,
    weekday INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7),
    from_time TEXT NOT NULL CHECK (length(from_time) = 5),
    to_time TEXT NOT NULL CHECK (length(to_time) = 5),
    break_minutes INTEGER NOT NULL CHECK (break_minutes >= 0),
    PRIMARY KEY (placement_id, weekday)
) STRICT, WITHOUT ROWID;

CREATE TABLE working_time (
    placement_id TEXT NOT NULL PRIMARY KEY REFERENCES placement (id),
    employed INTEGER NOT NULL CHECK (employed IN (0, 1)),
    moved_days INTEGER NOT NULL CHECK (moved_days IN (0, 1)),
    note TEXT NOT NULL
) STRICT;

CREATE TABLE workspace (
    id TEXT NOT NULL PRIMARY KEY CHECK (id = 'workspace'),
    kind TEXT NOT NULL CHECK (kind IN ('school', 'demonstration')),
    created_at TEXT NOT NULL
) STRICT;

CREATE INDEX absence_of_placement ON absence (placement_id, start_on);

CREATE INDEX capacity_by_programme ON capacity (programme_id);

CREATE INDEX company_by_folded_name ON company (folded_name);

CREATE INDEX company_by_name ON company (sort_key, id);

CREATE INDEX company_representative_by_company ON company_representative (company_id, position);

CREATE INDEX company_site_by_company ON company_site (company_id, position);

CREATE INDEX consent_by_placement ON consent (placement_id, agreed_on);

CREATE INDEX cooperation_by_company ON cooperation (company_id, until_on);

CREATE INDEX diary_entry_of_placement ON diary_entry (placement_id, start_on);

CREATE INDEX diary_entry_waiting ON diary_entry (state, end_on) WHERE state IN ('handed_in', 'returned');

CREATE INDEX expectation_by_placement ON expectation (placement_id, position);

CREATE INDEX expectation_outcome_by_outcome ON expectation_outcome (outcome_id);

CREATE INDEX incident_of_placement ON incident (placement_id, happened_on);

CREATE INDEX instruction_of_placement ON instruction (placement_id, given_on);

CREATE INDEX journal_by_change_set ON journal (change_set);

CREATE INDEX journal_by_record ON journal (entity, entity_id, seq);

CREATE INDEX mentor_by_company ON mentor (company_id, sort_key);

CREATE INDEX module_by_programme ON module (programme_id, position);

CREATE INDEX outcome_by_programme ON outcome (programme_id, position);

CREATE INDEX outcome_mark_by_outcome ON outcome_mark (outcome_id);

CREATE INDEX packet_by_placement ON packet (placement_id, id);

CREATE INDEX packet_out_by_due ON packet (due_on, id)
    WHERE accepted_at IS NULL AND withdrawn_on IS NULL AND replaced_by IS NULL;

CREATE INDEX placement_by_company ON placement (company_id, start_on);

CREATE INDEX placement_by_mentor ON placement (mentor_id);

CREATE INDEX placement_by_number ON placement (number_key);

CREATE INDEX placement_by_programme ON placement (programme_id);

CREATE INDEX placement_by_student ON placement (student_id, start_on);

CREATE INDEX placement_by_supervisor ON placement (supervisor_id);

CREATE INDEX placement_list_by_company ON placement_list
    (company_key, placement_id, progress, start_day, end_day, ended, waiting);

CREATE INDEX placement_list_by_length ON placement_list (end_day - start_day);

CREATE INDEX placement_list_by_number ON placement_list
    (number_key, placement_id, progress, start_day, end_day, ended, waiting);

CREATE INDEX placement_list_by_progress ON placement_list
    (progress, ended, start_day, placement_id, end_day, waiting);

CREATE INDEX placement_list_by_start ON placement_list
    (start_day, placement_id, progress, end_day, ended, waiting);

CREATE INDEX placement_list_by_student ON placement_list
    (student_key, placement_id, progress, start_day, end_day, ended, waiting);

CREATE INDEX placement_list_for_counts ON placement_list
    (progress, ended, waiting, start_day, end_day);

CREATE INDEX policy_by_company ON policy (company_id, valid_until);

CREATE UNIQUE INDEX programme_by_version ON programme (first_id, version);

CREATE INDEX proven_item_by_programme ON proven_item (programme_id);

CREATE INDEX ruleset_by_kind ON ruleset (kind, valid_from);

CREATE UNIQUE INDEX student_by_document ON student (document_number, document_country)
    WHERE document_number IS NOT NULL;

CREATE INDEX student_by_folded_name ON student (folded_name, birth_date);

CREATE INDEX student_by_group ON student (group_name, sort_key, id);

CREATE INDEX student_by_name ON student (sort_key, id);

CREATE INDEX student_by_programme ON student (programme_id);

CREATE INDEX student_present ON student (sort_key, id) WHERE left_on IS NULL;

CREATE INDEX study_group_by_programme ON study_group (programme_id);

CREATE INDEX suitability_by_company ON suitability (company_id, assessed_on, id);

CREATE INDEX suitability_by_site ON suitability (site_id);

CREATE INDEX visit_agreed_due ON visit_agreed (due_on) WHERE done_on IS NULL;

CREATE INDEX visit_of_placement ON visit (placement_id, visit_on);

CREATE INDEX visit_planned ON visit (visit_on) WHERE held = 0;
