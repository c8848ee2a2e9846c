INSERT INTO quality_form
    (id, placement_id, party, questionnaire, answers, open_answers, overall, answered_on)
VALUES
    (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
ON CONFLICT (id) DO UPDATE SET
    placement_id = excluded.placement_id, party = excluded.party,
    questionnaire = excluded.questionnaire, answers = excluded.answers,
    open_answers = excluded.open_answers, overall = excluded.overall,
    answered_on = excluded.answered_on;
