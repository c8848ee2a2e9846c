SELECT count(*)
FROM placement_line
LEFT JOIN placement_list ON placement_list.placement_id = placement_line.placement_id
WHERE placement_list.placement_id IS NULL
    OR (placement_list.number_key, placement_list.student_key, placement_list.company_key,
        placement_list.start_day, placement_list.end_day, placement_list.ended, placement_list.search_text)
    <> (placement_line.number_key, placement_line.student_key, placement_line.company_key,
        placement_line.start_day, placement_line.end_day, placement_line.ended, placement_line.search_text);
