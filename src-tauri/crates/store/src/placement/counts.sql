SELECT
    coalesce(sum(n) FILTER (WHERE ended = 0 AND stage = 'agreeing'), 0) AS agreeing,
    coalesce(sum(n) FILTER (WHERE ended = 0 AND stage = 'agreement'), 0) AS agreement,
    coalesce(sum(n) FILTER (WHERE ended = 0 AND stage = 'running'), 0) AS running,
    coalesce(sum(n) FILTER (WHERE ended = 0 AND stage = 'assessing'), 0) AS assessing,
    coalesce(sum(n) FILTER (WHERE ended = 0 AND stage = 'quality'), 0) AS quality,
    coalesce(sum(n) FILTER (WHERE ended = 0 AND stage = 'report'), 0) AS report,
    coalesce(sum(n) FILTER (WHERE ended = 0 AND stage = 'done'), 0) AS done,
    coalesce(sum(n) FILTER (WHERE ended = 1), 0) AS ended,
    coalesce(sum(n) FILTER (WHERE due_day < ?1), 0) AS overdue,
    coalesce(sum(n) FILTER (WHERE due_day BETWEEN ?1 AND ?1 + 7), 0) AS this_week,
    coalesce(sum(n) FILTER (WHERE ended = 0 AND waiting = 1 AND stage <> 'running'), 0) AS waiting,
    coalesce(sum(n), 0) AS total
FROM (
    SELECT *, {line_columns} FROM (
        SELECT progress, ended, waiting, start_day, end_day, count(*) AS n
        FROM placement_list
        GROUP BY progress, ended, waiting, start_day, end_day
    ) AS alike
) AS lines;
