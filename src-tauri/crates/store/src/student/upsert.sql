INSERT INTO student
    (id, first_name, last_name, personal_code, birth_date, group_name, programme_id, phone, email,
    address, representative_name, representative_phone, representative_email, list_name, sort_key,
    folded_name, folded_group, left_on, left_how, document_kind, document_number, document_country, document_until)
VALUES
    (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19,
    ?20, ?21, ?22, ?23)
ON CONFLICT (id) DO UPDATE SET
    first_name = excluded.first_name, last_name = excluded.last_name,
    personal_code = excluded.personal_code, birth_date = excluded.birth_date,
    group_name = excluded.group_name, programme_id = excluded.programme_id, phone = excluded.phone,
    email = excluded.email, address = excluded.address,
    representative_name = excluded.representative_name,
    representative_phone = excluded.representative_phone,
    representative_email = excluded.representative_email, list_name = excluded.list_name,
    sort_key = excluded.sort_key, folded_name = excluded.folded_name,
    folded_group = excluded.folded_group, left_on = excluded.left_on, left_how = excluded.left_how,
    document_kind = excluded.document_kind, document_number = excluded.document_number,
    document_country = excluded.document_country, document_until = excluded.document_until;
