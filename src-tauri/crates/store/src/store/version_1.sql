INSERT INTO workspace (id, kind, created_at) VALUES ('workspace', 'school', '2026-11-21T10:42:00+02:00');
INSERT INTO company
    (id, name, legal_form, address, site_address, phone, email, signatory_name, signatory_position,
    signatory_authority, full_name, sort_key, folded_name, folded_form)
VALUES
    ('01890a5d-ac96-774b-bcce-b302099a8057', 'Koks', 'SIA', 'Ogre', 'Meža iela 2, Ikšķile', '', '', 'Anna Egle',
    'direktore', 'pilnvaru Nr. 7', 'SIA „Koks”', 'k0o0k0s0', 'koks', 'sia');
