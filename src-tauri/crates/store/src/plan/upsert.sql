INSERT INTO plan (placement_id) VALUES (?1)
ON CONFLICT (placement_id) DO NOTHING;
