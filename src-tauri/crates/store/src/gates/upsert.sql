INSERT INTO gates (placement_id) VALUES (?1) ON CONFLICT (placement_id) DO NOTHING;
