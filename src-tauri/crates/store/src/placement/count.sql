SELECT count(*) FROM (SELECT *, {line_columns} FROM placement_list) AS all_lines WHERE {conditions};
