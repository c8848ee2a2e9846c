SELECT * FROM (
    SELECT * FROM (SELECT *, {line_columns} FROM placement_list) AS all_lines
    WHERE {conditions} AND {range}
    ORDER BY {column} {way}, placement_id {way}
    LIMIT {limit}
)
