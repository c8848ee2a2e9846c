SELECT expectation.* FROM expectation
JOIN placement ON placement.id = expectation.placement_id
JOIN programme ON programme.id = placement.programme_id
WHERE programme.id = ?1 OR programme.first_id = ?1
ORDER BY expectation.text, expectation.id;
