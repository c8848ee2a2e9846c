-- Version 2. Why: a company has several sites and several people who may sign for it, and the school keeps what
-- it knows of the company: trained mentors, assessments of suitability, capacity, cooperation and insurance.
--
-- The one site and the one signatory of version 1 become the first of several. They take the company's own
-- identifier, so that a company in the journal of version 1 still reads as the record that it has become.
-- Programs of version 1 cannot open the file any more: columns that they read are gone.

-- A table of its own: assessments refer to single sites.
CREATE TABLE company_site (
    id TEXT NOT NULL PRIMARY KEY,
    company_id TEXT NOT NULL REFERENCES company (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    address TEXT NOT NULL
) STRICT;
CREATE INDEX company_site_by_company ON company_site (company_id, position);

INSERT INTO company_site (id, company_id, position, name, address)
SELECT id, id, 0, '', site_address FROM company WHERE site_address <> '';

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
CREATE INDEX company_representative_by_company ON company_representative (company_id, position);

INSERT INTO company_representative (id, company_id, position, name, job, authority, signs)
SELECT id, id, 0, signatory_name, signatory_position, signatory_authority, 1 FROM company
WHERE signatory_name <> '' OR signatory_position <> '' OR signatory_authority <> '';

ALTER TABLE company DROP COLUMN site_address;
ALTER TABLE company DROP COLUMN signatory_name;
ALTER TABLE company DROP COLUMN signatory_position;
ALTER TABLE company DROP COLUMN signatory_authority;

-- All four stand or none; the certificate's last day may be missing.
ALTER TABLE mentor ADD COLUMN training_course TEXT;
ALTER TABLE mentor ADD COLUMN training_hours INTEGER;
ALTER TABLE mentor ADD COLUMN training_certificate TEXT;
ALTER TABLE mentor ADD COLUMN training_issued_on TEXT CHECK (length(training_issued_on) = 10);
ALTER TABLE mentor ADD COLUMN training_valid_until TEXT CHECK (length(training_valid_until) = 10);

-- Findings belong to a version of the criteria, so they are JSON.
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
CREATE INDEX suitability_by_company ON suitability (company_id, assessed_on, id);
CREATE INDEX suitability_by_site ON suitability (site_id);

CREATE TABLE capacity (
    id TEXT NOT NULL PRIMARY KEY,
    company_id TEXT NOT NULL REFERENCES company (id),
    programme_id TEXT NOT NULL REFERENCES programme (id),
    school_year INTEGER NOT NULL,
    planned INTEGER NOT NULL CHECK (planned >= 0),
    UNIQUE (company_id, programme_id, school_year)
) STRICT;
CREATE INDEX capacity_by_programme ON capacity (programme_id);

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
CREATE INDEX cooperation_by_company ON cooperation (company_id, until_on);

CREATE TABLE policy (
    id TEXT NOT NULL PRIMARY KEY,
    company_id TEXT NOT NULL REFERENCES company (id),
    insurer TEXT NOT NULL,
    number TEXT NOT NULL,
    sum INTEGER CHECK (sum > 0),
    valid_until TEXT NOT NULL CHECK (length(valid_until) = 10)
) STRICT;
CREATE INDEX policy_by_company ON policy (company_id, valid_until);
