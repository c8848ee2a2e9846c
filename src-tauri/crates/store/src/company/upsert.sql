INSERT INTO company
    (id, name, legal_form, registration_number, address, site_address, phone, email, signatory_name,
    signatory_position, signatory_authority, full_name, sort_key, folded_name, folded_form)
VALUES
    (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)
ON CONFLICT (id) DO UPDATE SET
    name = excluded.name, legal_form = excluded.legal_form,
    registration_number = excluded.registration_number, address = excluded.address,
    site_address = excluded.site_address, phone = excluded.phone, email = excluded.email,
    signatory_name = excluded.signatory_name, signatory_position = excluded.signatory_position,
    signatory_authority = excluded.signatory_authority, full_name = excluded.full_name,
    sort_key = excluded.sort_key, folded_name = excluded.folded_name,
    folded_form = excluded.folded_form;
