//! The school, its people and its programmes.

use i18n::Tr;
use model::identity_document::DocumentNumber;
use model::personal_code::PersonalCode;
use store::Entity;

use super::{Field, List, Show, Table, field, silent};
use crate::classification::{COUNTRIES, FIELDS, SECTORS};
use crate::history::kinds;

const SIGNATORY: &[Field] = &[
    field("name", Tr::settings_field_signatory_name, Show::Text),
    field("position", Tr::settings_field_signatory_position, Show::Text),
    field("authority", Tr::settings_field_signatory_authority, Show::Text),
];

pub(super) const SCHOOL: Table = Table {
    title: Tr::history_record_school,
    named_by: &[],
    fields: &[
        field("name", Tr::settings_field_name, Show::Text),
        field("registration_number", Tr::settings_field_number, Show::Text),
        field("address", Tr::settings_field_address, Show::Text),
        field("town", Tr::settings_field_town, Show::Text),
        field("town_locative", Tr::settings_field_town_locative, Show::Text),
        field("phone", Tr::settings_field_phone, Show::Text),
        field("email", Tr::settings_field_email, Show::Text),
        field("signatory", Tr::settings_signatory, Show::Parts(SIGNATORY)),
        field("signing_order", Tr::settings_signing_order, Show::Word(kinds::signing_order)),
    ],
};

pub(super) const SUPERVISOR: Table = Table {
    title: Tr::history_record_supervisor,
    named_by: &["name"],
    fields: &[
        silent("id"),
        field("name", Tr::app_person_name, Show::Text),
        field("position", Tr::app_person_position, Show::Text),
        field("phone", Tr::app_person_phone, Show::Text),
        field("email", Tr::app_person_email, Show::Text),
    ],
};

const MODULES: List = List {
    key: "id",
    named_by: &["code", "name"],
    fields: &[
        silent("id"),
        field("code", Tr::history_field_code, Show::Text),
        field("name", Tr::history_field_name, Show::Text),
        field("theory_hours", Tr::programmes_module_theory, Show::Number),
        field("practice_hours", Tr::programmes_module_practice, Show::Number),
        field("placement_hours", Tr::programmes_module_placement, Show::Number),
    ],
};

const OUTCOMES: List = List {
    key: "id",
    named_by: &["code", "text"],
    fields: &[
        silent("id"),
        field("module_id", Tr::history_field_module, Show::Module),
        field("code", Tr::history_field_code, Show::Text),
        field("text", Tr::history_field_text, Show::Text),
    ],
};

pub(super) const PROGRAMME: Table = Table {
    title: Tr::history_record_programme,
    named_by: &["qualification"],
    fields: &[
        silent("id"),
        silent("first_id"),
        field("version", Tr::history_field_version, Show::Number),
        field("valid_from", Tr::programmes_field_valid_from, Show::Day),
        field("code", Tr::programmes_field_code, Show::Text),
        field("name", Tr::programmes_field_name, Show::Text),
        field("qualification", Tr::programmes_field_qualification, Show::Text),
        field("sector", Tr::programmes_field_sector, Show::Item(SECTORS)),
        field("field", Tr::programmes_field_field, Show::Item(FIELDS)),
        field("lki_level", Tr::programmes_field_level, Show::Number),
        field("years", Tr::programmes_field_years, Show::Known),
        field("placement_hours", Tr::programmes_field_placement_hours, Show::Known),
        field("modules", Tr::programmes_modules, Show::List(MODULES)),
        field("outcomes", Tr::programmes_outcomes, Show::List(OUTCOMES)),
    ],
};

pub(super) const GROUP: Table = Table {
    title: Tr::history_record_group,
    named_by: &["name"],
    fields: &[
        silent("id"),
        field("name", Tr::groups_field_name, Show::Text),
        field("school_year", Tr::groups_field_year, Show::SchoolYear),
        field("programme_id", Tr::groups_field_programme, Show::NameOf(Entity::Programme)),
        field("course", Tr::groups_field_course, Show::Known),
        field("teacher", Tr::groups_field_teacher, Show::Text),
        field("finished", Tr::history_field_finished, Show::YesNo),
    ],
};

const REPRESENTATIVE: &[Field] = &[
    field("name", Tr::students_field_representative_name, Show::Text),
    field("phone", Tr::students_field_phone, Show::Text),
    field("email", Tr::students_field_email, Show::Text),
];

const IDENTITY_DOCUMENT: &[Field] = &[
    field("kind", Tr::students_field_document_kind, Show::Word(kinds::identity_document)),
    field("number", Tr::students_field_document_number, Show::Masked(DocumentNumber::MASK)),
    field("country", Tr::students_field_document_country, Show::Item(COUNTRIES)),
    field("valid_until", Tr::students_field_document_until, Show::Day),
];

const LEAVING: &[Field] = &[
    field("on", Tr::students_leave_on, Show::Day),
    field("how", Tr::students_leave_how, Show::Word(kinds::leaving)),
];

pub(super) const STUDENT: Table = Table {
    title: Tr::history_record_student,
    named_by: &["first_name", "last_name"],
    fields: &[
        silent("id"),
        field("first_name", Tr::students_field_first_name, Show::Text),
        field("last_name", Tr::students_field_last_name, Show::Text),
        field("personal_code", Tr::students_field_code, Show::Masked(PersonalCode::MASK)),
        field("document", Tr::students_form_document, Show::Parts(IDENTITY_DOCUMENT)),
        field("birth_date", Tr::students_field_birth, Show::Day),
        field("group", Tr::students_field_group, Show::Text),
        field("programme_id", Tr::students_field_programme, Show::NameOf(Entity::Programme)),
        field("phone", Tr::students_field_phone, Show::Text),
        field("email", Tr::students_field_email, Show::Text),
        field("address", Tr::students_field_address, Show::Text),
        field("representative", Tr::students_form_representative, Show::Parts(REPRESENTATIVE)),
        field("left", Tr::students_leaving, Show::Parts(LEAVING)),
    ],
};

pub(super) const ANCHOR: Table = Table {
    title: Tr::history_record_anchor,
    named_by: &["label"],
    fields: &[
        silent("id"),
        field("label", Tr::history_field_holder, Show::Text),
        field("pem", Tr::history_record_anchor, Show::Text),
    ],
};

const ISSUED: List = List {
    key: "id",
    named_by: &["name"],
    fields: &[
        silent("id"),
        field("name", Tr::history_field_holder, Show::Text),
        field("certificate", Tr::history_field_certificate, Show::Text),
        field("valid_until", Tr::history_field_valid_until, Show::Day),
        field("withdrawn_at", Tr::history_field_withdrawn, Show::Moment),
    ],
};

pub(super) const ISSUER: Table = Table {
    title: Tr::history_record_issuer,
    named_by: &["name"],
    fields: &[
        silent("id"),
        field("name", Tr::history_field_holder, Show::Text),
        field("certificate", Tr::history_field_certificate, Show::Text),
        field("valid_until", Tr::history_field_valid_until, Show::Day),
        field("list", Tr::history_field_withdrawn_list, Show::Text),
        field("lists", Tr::history_field_withdrawn_lists, Show::Number),
        field("issued", Tr::history_field_issued_identities, Show::List(ISSUED)),
    ],
};

pub(super) const RULESET: Table = Table {
    title: Tr::history_record_ruleset,
    named_by: &["id"],
    fields: &[
        field("id", Tr::history_field_name, Show::Text),
        field("kind", Tr::history_field_kind, Show::Text),
        field("valid_from", Tr::programmes_field_valid_from, Show::Day),
        field("content", Tr::history_field_text, Show::Lines),
    ],
};

pub(super) const SAVED_VIEW: Table = Table {
    title: Tr::history_record_saved_view,
    named_by: &["name"],
    fields: &[silent("id"), field("name", Tr::history_field_name, Show::Text), silent("shows")],
};
