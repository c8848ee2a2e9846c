INSERT INTO appraisal
    (placement_id, part, criteria, overall, strengths, improvements, characterisation, advice, hire, assessed_by,
    assessed_on, version, confirmed_on, version_reason)
VALUES
    (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14);
