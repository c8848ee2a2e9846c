SELECT
    change_set, at, actor, operation, entity, entity_id,
    (SELECT count(*) FROM journal AS other WHERE other.change_set = journal.change_set AND other.kind <> 'noted')
        AS records
FROM journal
WHERE seq IN (
    SELECT min(seq) FROM journal WHERE change_set < ?1 AND kind <> 'noted'
    GROUP BY change_set ORDER BY change_set DESC LIMIT ?2
)
ORDER BY change_set DESC;
