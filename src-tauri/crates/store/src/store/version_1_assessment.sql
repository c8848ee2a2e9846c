INSERT INTO company
    (id, name, legal_form, address, site_address, phone, email, signatory_name, signatory_position,
    signatory_authority, full_name, sort_key, folded_name, folded_form)
VALUES
    ('01890a5d-ac96-774b-bcce-b302099a8057', 'Koks', 'SIA', 'Ogre', '', '', '', 'Anna Egle', 'direktore', '',
    'SIA „Koks”', 'k0o0k0s0', 'koks', 'sia');
INSERT INTO placement
    (id, number, student_id, company_id, programme_id, kind, start_on, end_on, hours_total, hours_per_day, site_address,
    goal, insurance, remuneration, number_key, folded_number, start_day, end_day)
VALUES
    ('01890a5d-ac96-774b-bcce-b302099a805b', '2026/001', '01890a5d-ac96-774b-bcce-b302099a805a',
    '01890a5d-ac96-774b-bcce-b302099a8057', '01890a5d-ac96-774b-bcce-b302099a8058', 'training', '2026-10-01',
    '2026-11-20', 160, 8, '', '', '', '', '2026/001', '2026 001', 739890, 739940);
INSERT INTO assessment
    (placement_id, overall, strengths, improvements, characterisation, assessed_by, assessed_on, final_mark, final_reason,
    final_given_by, final_given_on)
VALUES
    ('01890a5d-ac96-774b-bcce-b302099a805b', 8, 'Rūpība', '', 'Centīgs', 'Anna Egle', '2026-11-19', 7, 'Dienasgrāmata',
    'Ilze Osis', '2026-11-20');
INSERT INTO outcome_mark (placement_id, position, outcome_id, mark, remark)
VALUES ('01890a5d-ac96-774b-bcce-b302099a805b', 0, '01890a5d-ac96-774b-bcce-b302099a8059', 9, 'Galds');
