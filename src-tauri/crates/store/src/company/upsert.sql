INSERT INTO company
    (id, name, legal_form, registration_number, address, phone, email, full_name, sort_key, folded_name,
    folded_form)
VALUES
    (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
ON CONFLICT (id) DO UPDATE SET
    name = excluded.name, legal_form = excluded.legal_form,
    registration_number = excluded.registration_number, address = excluded.address,
    phone = excluded.phone, email = excluded.email, full_name = excluded.full_name,
    sort_key = excluded.sort_key, folded_name = excluded.folded_name,
    folded_form = excluded.folded_form;
