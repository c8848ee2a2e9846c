DELETE FROM gate_answer WHERE placement_id = ?1;
