SELECT journal_payload.after AS content
FROM journal
JOIN journal_payload ON journal_payload.seq = journal.seq
WHERE journal.entity = ?1 AND journal.entity_id = ?2
    AND journal.seq < (SELECT min(seq) FROM journal WHERE entity = ?3 AND entity_id = ?4)
ORDER BY journal.seq DESC
LIMIT 1;
