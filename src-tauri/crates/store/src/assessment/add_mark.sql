INSERT INTO outcome_mark (placement_id, part, position, outcome_id, mark, remark) VALUES (?1, ?2, ?3, ?4, ?5, ?6);
