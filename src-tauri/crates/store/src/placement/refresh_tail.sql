
ON CONFLICT (placement_id) DO UPDATE SET
    number_key = excluded.number_key, student_key = excluded.student_key, company_key = excluded.company_key,
    start_day = excluded.start_day, end_day = excluded.end_day, ended = excluded.ended,
    search_text = excluded.search_text
WHERE (placement_list.number_key, placement_list.student_key, placement_list.company_key,
        placement_list.start_day, placement_list.end_day, placement_list.ended, placement_list.search_text)
    <> (excluded.number_key, excluded.student_key, excluded.company_key,
        excluded.start_day, excluded.end_day, excluded.ended, excluded.search_text)
RETURNING placement_id, search_text;
