INSERT INTO placement_list
    (placement_id, number_key, student_key, company_key, start_day, end_day, ended, search_text)
SELECT placement_id, number_key, student_key, company_key, start_day, end_day, ended, search_text
FROM placement_line
