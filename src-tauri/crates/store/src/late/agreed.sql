WITH late AS (
    SELECT visit.placement_id, min(agreed.due_on) AS since, count(*) AS n
    FROM visit_agreed AS agreed JOIN visit ON visit.id = agreed.visit_id
    WHERE agreed.done_on IS NULL AND agreed.due_on < ?1
    GROUP BY visit.placement_id
)
SELECT late.placement_id, late.since, late.n, placement.number, student.list_name, company.full_name
FROM late
JOIN placement ON placement.id = late.placement_id
JOIN student ON student.id = placement.student_id
JOIN company ON company.id = placement.company_id
ORDER BY late.since, late.placement_id
LIMIT ?2;
