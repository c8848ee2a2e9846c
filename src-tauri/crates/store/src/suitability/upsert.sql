INSERT INTO suitability
    (id, company_id, site_id, checklist, findings, verdict, conditions, assessed_on, assessed_by, valid_until,
    next_check)
VALUES
    (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
ON CONFLICT (id) DO UPDATE SET
    company_id = excluded.company_id, site_id = excluded.site_id, checklist = excluded.checklist,
    findings = excluded.findings, verdict = excluded.verdict, conditions = excluded.conditions,
    assessed_on = excluded.assessed_on, assessed_by = excluded.assessed_by,
    valid_until = excluded.valid_until, next_check = excluded.next_check;
