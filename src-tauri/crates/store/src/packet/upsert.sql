INSERT INTO packet
    (id, placement_id, kind, number, language, issued_at, due_on, seal, file, mailed, accepted_at, manner, evidence,
    withdrawn_on, replaced_by)
VALUES
    (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)
ON CONFLICT (id) DO UPDATE SET
    placement_id = excluded.placement_id, kind = excluded.kind, number = excluded.number, language = excluded.language,
    issued_at = excluded.issued_at, due_on = excluded.due_on, seal = excluded.seal, file = excluded.file,
    mailed = excluded.mailed, accepted_at = excluded.accepted_at, manner = excluded.manner,
    evidence = excluded.evidence, withdrawn_on = excluded.withdrawn_on,
    replaced_by = excluded.replaced_by;
