SELECT * FROM packet
WHERE accepted_at IS NULL AND withdrawn_on IS NULL AND replaced_by IS NULL AND due_on < ?1
ORDER BY due_on, id
LIMIT ?2;
