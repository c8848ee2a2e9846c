SELECT
    capacity.company_id, company.full_name, capacity.programme_id, programme.qualification, capacity.planned,
    (
        SELECT count(*) FROM placement
        JOIN programme AS version ON version.id = placement.programme_id
        WHERE placement.company_id = capacity.company_id AND placement.start_on BETWEEN ?2 AND ?3
            AND coalesce(version.first_id, version.id) = capacity.programme_id
    ) AS used,
    following.planned AS entered
FROM capacity
JOIN company ON company.id = capacity.company_id
JOIN latest_programme AS programme ON programme.series_id = capacity.programme_id
LEFT JOIN capacity AS following
    ON following.company_id = capacity.company_id AND following.programme_id = capacity.programme_id
    AND following.school_year = ?1 + 1
WHERE capacity.school_year = ?1
ORDER BY company.sort_key, company.id, programme.sort_key, capacity.id;
