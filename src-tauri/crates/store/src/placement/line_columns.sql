    CASE
        WHEN progress IN ('agreeing', 'agreement') THEN progress
        WHEN end_day >= ?1 THEN 'running'
        ELSE progress
    END AS stage,
    CASE
        WHEN ended = 1 THEN NULL
        WHEN progress = 'agreeing' THEN start_day + ?2
        WHEN progress = 'agreement' THEN start_day + ?3
        WHEN end_day >= ?1 THEN end_day + ?4
        WHEN progress = 'assessing' THEN end_day + ?5
        WHEN progress = 'quality' THEN end_day + ?6
        WHEN progress = 'report' THEN end_day + ?7
    END AS due_day
