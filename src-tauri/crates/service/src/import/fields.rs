//! Names of fields in the language of the screens.

use exchange::Field;
use i18n::Tr;

/// A field's name.
pub(crate) fn label(tr: &Tr, field: Field) -> String {
    match field {
        Field::FirstName => tr.fields_first_name(),
        Field::LastName => tr.fields_last_name(),
        Field::FullName => tr.fields_full_name(),
        Field::PersonalCode => tr.fields_personal_code(),
        Field::DocumentKind => tr.fields_document_kind(),
        Field::DocumentNumber => tr.fields_document_number(),
        Field::DocumentCountry => tr.fields_document_country(),
        Field::DocumentUntil => tr.fields_document_until(),
        Field::BirthDate => tr.fields_birth_date(),
        Field::Group => tr.fields_group(),
        Field::Programme => tr.fields_programme(),
        Field::Phone => tr.fields_phone(),
        Field::Email => tr.fields_email(),
        Field::Address => tr.fields_address(),
        Field::Representative => tr.fields_representative(),
        Field::RepresentativePhone => tr.fields_representative_phone(),
        Field::RepresentativeEmail => tr.fields_representative_email(),
        Field::Company => tr.fields_company(),
        Field::LegalForm => tr.fields_legal_form(),
        Field::RegistrationNumber => tr.fields_registration_number(),
        Field::SiteAddress => tr.fields_site_address(),
        Field::Signatory => tr.fields_signatory(),
        Field::SignatoryPosition => tr.fields_signatory_position(),
        Field::Mentor => tr.fields_mentor(),
        Field::MentorPhone => tr.fields_mentor_phone(),
        Field::MentorEmail => tr.fields_mentor_email(),
        Field::Supervisor => tr.fields_supervisor(),
        Field::Start => tr.fields_start(),
        Field::End => tr.fields_end(),
        Field::Hours => tr.fields_hours(),
        Field::PlacementKind => tr.fields_kind(),
    }
}
