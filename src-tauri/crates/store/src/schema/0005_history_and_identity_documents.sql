-- Version 5. Why: the history of a record tells of its parts as well, and a student without a personal code has
-- another document.

-- Which record a journalled record is or was part of: kept when either is removed, and when what the journal says of
-- them is erased. Names nobody: identifiers only.
CREATE TABLE journal_part (
    owner_entity TEXT NOT NULL,
    owner_id TEXT NOT NULL,
    entity TEXT NOT NULL,
    entity_id TEXT NOT NULL,
    PRIMARY KEY (owner_entity, owner_id, entity, entity_id)
) STRICT, WITHOUT ROWID;

INSERT INTO journal_part (owner_entity, owner_id, entity, entity_id)
SELECT DISTINCT owner.entity, json_extract(coalesce(payload.after, payload.before), owner.field), owner.part, journal.entity_id
FROM (
    SELECT 'student' AS entity, 'placement' AS part, '$.student_id' AS field
    UNION ALL SELECT 'company', 'mentor', '$.company_id'
    UNION ALL SELECT 'company', 'suitability', '$.company_id'
    UNION ALL SELECT 'company', 'capacity', '$.company_id'
    UNION ALL SELECT 'company', 'cooperation', '$.company_id'
    UNION ALL SELECT 'company', 'policy', '$.company_id'
    UNION ALL SELECT 'placement', 'expectation', '$.placement_id'
    UNION ALL SELECT 'placement', 'consent', '$.placement_id'
    UNION ALL SELECT 'placement', 'assessment', '$.placement_id'
    UNION ALL SELECT 'placement', 'quality_form', '$.placement_id'
    UNION ALL SELECT 'placement', 'gates', '$.placement_id'
    UNION ALL SELECT 'placement', 'document', '$.placement_id'
) AS owner
JOIN journal ON journal.entity = owner.part
JOIN journal_payload AS payload ON payload.seq = journal.seq;

-- The country is that of ISO 3166-1 alpha-2. A number is one of its kind in a country.
ALTER TABLE student ADD COLUMN document_kind TEXT
    CHECK (document_kind IN ('passport', 'identity_card', 'residence_permit', 'other'));
ALTER TABLE student ADD COLUMN document_number TEXT CHECK ((document_number IS NULL) = (document_kind IS NULL));
ALTER TABLE student ADD COLUMN document_country TEXT CHECK ((document_country IS NULL) = (document_kind IS NULL));
ALTER TABLE student ADD COLUMN document_until TEXT CHECK (length(document_until) = 10);
CREATE UNIQUE INDEX student_by_document ON student (document_number, document_country)
    WHERE document_number IS NOT NULL;
