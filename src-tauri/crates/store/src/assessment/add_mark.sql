INSERT INTO outcome_mark (placement_id, position, outcome_id, mark, remark) VALUES (?1, ?2, ?3, ?4, ?5);
