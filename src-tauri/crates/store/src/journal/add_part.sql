INSERT INTO journal_part (owner_entity, owner_id, entity, entity_id) VALUES (?1, ?2, ?3, ?4)
ON CONFLICT (owner_entity, owner_id, entity, entity_id) DO NOTHING;
