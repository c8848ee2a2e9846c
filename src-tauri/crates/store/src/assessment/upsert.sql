INSERT INTO assessment (placement_id, form) VALUES (?1, ?2) ON CONFLICT (placement_id) DO UPDATE SET form = excluded.form;
