INSERT INTO diary_entry
    (id, placement_id, start_on, end_on, work, minutes, outcomes, state, remark, mark, judged_by, judged_on, source, scan, reason)
VALUES
    (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)
ON CONFLICT (id) DO UPDATE SET
    placement_id = excluded.placement_id, start_on = excluded.start_on, end_on = excluded.end_on, work = excluded.work, minutes = excluded.minutes, outcomes = excluded.outcomes, state = excluded.state, remark = excluded.remark, mark = excluded.mark, judged_by = excluded.judged_by, judged_on = excluded.judged_on, source = excluded.source, scan = excluded.scan, reason = excluded.reason;
