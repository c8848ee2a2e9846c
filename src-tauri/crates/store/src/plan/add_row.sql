INSERT INTO plan_row (id, placement_id, position, module_id, module, place, amount, start_on, end_on)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9);
