SELECT journal.entity_id, journal.kind, journal_payload.seq AS payload, journal_payload.after
FROM (
    SELECT max(seq) AS seq FROM journal WHERE entity = ?1 AND kind <> 'noted' GROUP BY entity_id
) AS latest
JOIN journal ON journal.seq = latest.seq
LEFT JOIN journal_payload ON journal_payload.seq = journal.seq
ORDER BY journal.entity_id;
