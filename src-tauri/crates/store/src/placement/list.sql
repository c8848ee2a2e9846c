SELECT
    line.placement_id, line.stage, line.next, line.due_day, line.ended, line.quality_index,
    line.start_day, line.student_key, line.company_key, line.number_key,
    placement.number, placement.start_on, placement.end_on, placement.student_id, placement.company_id,
    student.list_name, student.group_name, company.full_name, programme.qualification
FROM (
    {lines}
) AS line
JOIN placement ON placement.id = line.placement_id
JOIN student ON student.id = placement.student_id
JOIN company ON company.id = placement.company_id
JOIN programme ON programme.id = placement.programme_id
ORDER BY line.{column} {way}, line.placement_id {way}
LIMIT {limit};
