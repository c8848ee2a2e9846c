INSERT INTO attachment (sha256, media, added_at, content) VALUES (?1, ?2, ?3, ?4) ON CONFLICT (sha256) DO NOTHING;
