INSERT INTO provisions
    (placement_id, insured_until, health_check_until, instructed_on, equipped_on, planned_on)
VALUES (?1, ?2, ?3, ?4, ?5, ?6)
ON CONFLICT (placement_id) DO UPDATE SET
    insured_until = excluded.insured_until, health_check_until = excluded.health_check_until,
    instructed_on = excluded.instructed_on, equipped_on = excluded.equipped_on,
    planned_on = excluded.planned_on;
