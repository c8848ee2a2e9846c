SELECT group_name, min(programme_id) AS programme_id
FROM student
WHERE left_on IS NULL AND group_name <> ''
    AND group_name NOT IN (SELECT name FROM study_group WHERE finished = 0)
GROUP BY group_name
ORDER BY group_name;
