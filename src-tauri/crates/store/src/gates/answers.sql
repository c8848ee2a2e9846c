SELECT gate, state, evidence, on_day FROM gate_answer WHERE placement_id = ?1 ORDER BY position;
