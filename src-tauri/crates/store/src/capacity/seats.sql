SELECT
    coalesce(programme.first_id, programme.id) AS programme_id,
    CAST(substr(start_on, 1, 4) AS INTEGER) - CASE WHEN substr(start_on, 6, 2) < '09' THEN 1 ELSE 0 END
        AS school_year,
    count(*) AS assigned,
    sum(CASE WHEN start_on <= ?2 THEN 1 ELSE 0 END) AS used
FROM placement
JOIN programme ON programme.id = placement.programme_id
WHERE company_id = ?1
GROUP BY coalesce(programme.first_id, programme.id), school_year;
