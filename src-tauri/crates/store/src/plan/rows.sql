SELECT id, module_id, module, place, amount, start_on, end_on FROM plan_row WHERE placement_id = ?1 ORDER BY position;
