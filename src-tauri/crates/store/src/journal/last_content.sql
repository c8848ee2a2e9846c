SELECT coalesce(journal_payload.after, journal_payload.before) AS content
FROM journal
JOIN journal_payload ON journal_payload.seq = journal.seq
WHERE journal.entity = ?1 AND journal.entity_id = ?2
ORDER BY journal.seq DESC
LIMIT 1;
