SELECT
    journal.seq, journal.change_set, journal.at, journal.actor, journal.operation, journal.kind, journal.note,
    journal_payload.before, journal_payload.after
FROM journal
LEFT JOIN journal_payload ON journal_payload.seq = journal.seq
WHERE journal.entity = ?1 AND journal.entity_id = ?2
ORDER BY journal.seq DESC
LIMIT ?3;
