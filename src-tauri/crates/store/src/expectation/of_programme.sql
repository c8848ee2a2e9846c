SELECT expectation.* FROM expectation
JOIN placement ON placement.id = expectation.placement_id
WHERE placement.programme_id = ?1
ORDER BY expectation.text, expectation.id;
