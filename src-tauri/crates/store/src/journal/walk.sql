SELECT
    journal.seq, journal.change_set, journal.at, journal.actor, journal.operation, journal.entity, journal.entity_id,
    journal.kind, journal.note, journal.payload_hash, journal.prev_hash, journal.hash,
    journal_payload.salt, journal_payload.before, journal_payload.after
FROM journal
LEFT JOIN journal_payload ON journal_payload.seq = journal.seq
ORDER BY journal.seq;
