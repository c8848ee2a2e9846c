SELECT
    host.id, host.full_name, host.phone, host.email, host.sort_key,
    coalesce(host.registration_number, '') AS registration_number,
    coalesce(
        (SELECT site.address FROM company_site AS site
        WHERE site.company_id = host.id ORDER BY site.position LIMIT 1),
        host.address
    ) AS usual_site,
    coalesce({standing}, 'not_assessed') AS standing,
    (SELECT count(*) FROM mentor WHERE mentor.company_id = host.id) AS mentors,
    (SELECT count(*) FROM placement WHERE placement.company_id = host.id) AS placements
FROM (SELECT * FROM company AS host WHERE {conditions} ORDER BY sort_key, id LIMIT {limit}) AS host
ORDER BY host.sort_key, host.id;
