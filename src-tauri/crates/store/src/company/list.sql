SELECT
    host.id, host.full_name, host.phone, host.email, host.sort_key,
    coalesce(host.registration_number, '') AS registration_number,
    CASE host.site_address WHEN '' THEN host.address ELSE host.site_address END AS usual_site,
    (SELECT count(*) FROM mentor WHERE mentor.company_id = host.id) AS mentors,
    (SELECT count(*) FROM placement WHERE placement.company_id = host.id) AS placements
FROM (SELECT * FROM company WHERE {conditions} ORDER BY sort_key, id LIMIT {limit}) AS host
ORDER BY host.sort_key, host.id;
