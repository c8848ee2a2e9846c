DELETE FROM plan_row WHERE placement_id = ?1;
