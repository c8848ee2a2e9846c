INSERT INTO gate_answer (placement_id, position, gate, state, evidence, on_day) VALUES (?1, ?2, ?3, ?4, ?5, ?6);
