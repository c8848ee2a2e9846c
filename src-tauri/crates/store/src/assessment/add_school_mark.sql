INSERT INTO school_mark
    (placement_id, part, mark, words, given_by, given_on, commission, protocol, version, confirmed_on, version_reason)
VALUES
    (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11);
