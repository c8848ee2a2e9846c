(SELECT
    CASE min(CASE
        WHEN look.verdict = 'unsuitable' THEN 1
        WHEN look.valid_until < {today} THEN 2
        WHEN look.verdict = 'with_conditions' THEN 3
        ELSE 4
    END)
        WHEN 1 THEN 'unsuitable'
        WHEN 2 THEN 'expired'
        WHEN 3 THEN 'with_conditions'
        WHEN 4 THEN 'suitable'
    END
FROM suitability AS look
WHERE look.company_id = host.id
    AND NOT EXISTS (
        SELECT 1 FROM suitability AS later
        WHERE later.company_id = look.company_id
            AND (later.site_id IS NULL OR later.site_id = look.site_id)
            AND (later.assessed_on, later.id) > (look.assessed_on, look.id)
    ))
