INSERT INTO workspace (id, kind, created_at) VALUES ('workspace', 'school', '2026-11-21T10:42:00+02:00');
INSERT INTO programme (id, code, name, qualification, sector, lki_level, sort_key, folded_qualification)
VALUES ('01890a5d-ac96-774b-bcce-b302099a8058', '33 543 04 1', 'Koks', 'Galdnieks', 'Kokrūpniecība', 4, 'galdnieks', 'galdnieks');
INSERT INTO outcome (id, programme_id, position, code, text)
VALUES ('01890a5d-ac96-774b-bcce-b302099a8059', '01890a5d-ac96-774b-bcce-b302099a8058', 0, 'SR1', 'Zāģē');
INSERT INTO student
    (seq, id, first_name, last_name, personal_code, birth_date, group_name, programme_id, phone, email, address,
    representative_name, representative_phone, representative_email, list_name, sort_key, folded_name, folded_group)
VALUES
    (1, '01890a5d-ac96-774b-bcce-b302099a805a', 'Anna', 'Zars', NULL, '2008-02-29', 'K2-1',
    '01890a5d-ac96-774b-bcce-b302099a8058', '', '', '', '', '', '', 'Zars, Anna', 'zars anna', 'anna zars', 'k2 1');
