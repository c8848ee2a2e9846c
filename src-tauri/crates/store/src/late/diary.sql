WITH late AS (
    SELECT line.placement_id, ?1 AS since, 1 AS n
    FROM placement_list AS line
    WHERE line.start_day >= ?5 - (SELECT max(end_day - start_day) FROM placement_list) AND line.start_day <= ?4
        AND line.end_day >= ?5 AND line.ended = 0 AND line.progress NOT IN ('agreeing', 'agreement')
        AND NOT EXISTS (
            SELECT 1 FROM diary_entry
            WHERE diary_entry.placement_id = line.placement_id AND start_on <= ?2 AND end_on >= ?1
                AND state IN ('handed_in', 'confirmed')
        )
        AND NOT EXISTS (
            SELECT 1 FROM interruption
            WHERE interruption.placement_id = line.placement_id AND start_on <= ?1 AND end_on >= ?3
        )
)
SELECT late.placement_id, late.since, late.n, placement.number, student.list_name, company.full_name
FROM late
JOIN placement ON placement.id = late.placement_id
JOIN student ON student.id = placement.student_id
JOIN company ON company.id = placement.company_id
ORDER BY late.placement_id
LIMIT ?6;
