INSERT INTO placement
    (id, number, student_id, company_id, mentor_id, supervisor_id, programme_id, kind, start_on,
    end_on, hours_total, hours_per_day, site_address, goal, insurance, remuneration, ended_on,
    ended_reason, number_key, folded_number, start_day, end_day)
VALUES
    (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21,
    ?22)
ON CONFLICT (id) DO UPDATE SET
    number = excluded.number, student_id = excluded.student_id, company_id = excluded.company_id,
    mentor_id = excluded.mentor_id, supervisor_id = excluded.supervisor_id,
    programme_id = excluded.programme_id, kind = excluded.kind, start_on = excluded.start_on,
    end_on = excluded.end_on, hours_total = excluded.hours_total,
    hours_per_day = excluded.hours_per_day, site_address = excluded.site_address,
    goal = excluded.goal, insurance = excluded.insurance, remuneration = excluded.remuneration,
    ended_on = excluded.ended_on, ended_reason = excluded.ended_reason,
    number_key = excluded.number_key, folded_number = excluded.folded_number,
    start_day = excluded.start_day, end_day = excluded.end_day;
