INSERT INTO school
    (id, name, registration_number, address, town, town_locative, phone, email, signatory_name,
    signatory_position, signatory_authority, signing_order)
VALUES
    (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)
ON CONFLICT (id) DO UPDATE SET
    name = excluded.name, registration_number = excluded.registration_number,
    address = excluded.address, town = excluded.town, town_locative = excluded.town_locative,
    phone = excluded.phone, email = excluded.email, signatory_name = excluded.signatory_name,
    signatory_position = excluded.signatory_position,
    signatory_authority = excluded.signatory_authority, signing_order = excluded.signing_order;
