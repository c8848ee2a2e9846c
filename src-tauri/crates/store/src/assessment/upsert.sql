INSERT INTO assessment
    (placement_id, overall, strengths, improvements, characterisation, assessed_by, assessed_on,
    final_mark, final_reason, final_given_by, final_given_on)
VALUES
    (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
ON CONFLICT (placement_id) DO UPDATE SET
    overall = excluded.overall, strengths = excluded.strengths, improvements = excluded.improvements,
    characterisation = excluded.characterisation, assessed_by = excluded.assessed_by,
    assessed_on = excluded.assessed_on, final_mark = excluded.final_mark,
    final_reason = excluded.final_reason, final_given_by = excluded.final_given_by,
    final_given_on = excluded.final_given_on;
