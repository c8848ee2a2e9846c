SELECT
    journal.seq, journal.change_set, journal.at, journal.actor, journal.operation, journal.entity, journal.entity_id,
    journal.kind, journal.note, journal_payload.seq AS payload, journal_payload.before, journal_payload.after
FROM (
    SELECT ?1 AS entity, ?2 AS entity_id
    UNION ALL
    SELECT entity, entity_id FROM journal_part WHERE owner_entity = ?1 AND owner_id = ?2
) AS record
JOIN journal ON journal.entity = record.entity AND journal.entity_id = record.entity_id
LEFT JOIN journal_payload ON journal_payload.seq = journal.seq
WHERE journal.seq < ?3
    AND (journal.entity = ?1 OR journal.entity <> 'placement' OR journal.kind IN ('created', 'removed'))
ORDER BY journal.seq DESC
LIMIT ?4;
