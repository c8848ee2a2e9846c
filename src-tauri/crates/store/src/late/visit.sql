WITH late AS (
    SELECT placement_id, min(visit_on) AS since, count(*) AS n
    FROM visit WHERE held = 0 AND visit_on < ?1
    GROUP BY placement_id
)
SELECT late.placement_id, late.since, late.n, placement.number, student.list_name, company.full_name
FROM late
JOIN placement ON placement.id = late.placement_id
JOIN student ON student.id = placement.student_id
JOIN company ON company.id = placement.company_id
ORDER BY late.since, late.placement_id
LIMIT ?2;
