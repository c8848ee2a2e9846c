//! Companies and what the school keeps of them.

use i18n::Tr;
use store::Entity;

use super::{Field, List, Show, Table, field, silent};
use crate::history::kinds;

const SITES: List = List {
    key: "id",
    named_by: &["address"],
    fields: &[
        silent("id"),
        field("name", Tr::companies_field_site_name, Show::Text),
        field("address", Tr::companies_field_site_address, Show::Text),
    ],
};

const REPRESENTATIVES: List = List {
    key: "id",
    named_by: &["name"],
    fields: &[
        silent("id"),
        field("name", Tr::companies_field_representative_name, Show::Text),
        field("position", Tr::companies_field_representative_position, Show::Text),
        field("authority", Tr::companies_field_representative_authority, Show::Text),
        field("from", Tr::companies_field_representative_from, Show::Day),
        field("until", Tr::companies_field_representative_until, Show::Day),
        field("signs", Tr::companies_field_representative_signs, Show::YesNo),
    ],
};

/// The one signatory that a company had in workspaces of version 1.
const SIGNATORY: &[Field] = &[
    field("name", Tr::companies_field_representative_name, Show::Text),
    field("position", Tr::companies_field_representative_position, Show::Text),
    field("authority", Tr::companies_field_representative_authority, Show::Text),
];

pub(super) const COMPANY: Table = Table {
    title: Tr::history_record_company,
    named_by: &["legal_form", "name"],
    fields: &[
        silent("id"),
        field("name", Tr::companies_field_name, Show::Text),
        field("legal_form", Tr::companies_field_legal_form, Show::Text),
        field("registration_number", Tr::companies_field_number, Show::Text),
        field("address", Tr::companies_field_address, Show::Text),
        field("phone", Tr::companies_field_phone, Show::Text),
        field("email", Tr::companies_field_email, Show::Text),
        field("sites", Tr::companies_sites, Show::List(SITES)),
        field("representatives", Tr::companies_representatives, Show::List(REPRESENTATIVES)),
        // As version 1 of workspaces wrote them.
        field("site_address", Tr::fields_site_address, Show::Text),
        field("signatory", Tr::fields_signatory, Show::Parts(SIGNATORY)),
    ],
};

const TRAINING: &[Field] = &[
    field("course", Tr::companies_field_training_course, Show::Text),
    field("hours", Tr::companies_field_training_hours, Show::Number),
    field("certificate", Tr::companies_field_training_certificate, Show::Text),
    field("issued_on", Tr::companies_field_training_issued, Show::Day),
    field("valid_until", Tr::companies_field_training_until, Show::Day),
];

pub(super) const MENTOR: Table = Table {
    title: Tr::history_record_mentor,
    named_by: &["name"],
    fields: &[
        silent("id"),
        silent("company_id"),
        field("name", Tr::app_person_name, Show::Text),
        field("position", Tr::app_person_position, Show::Text),
        field("phone", Tr::app_person_phone, Show::Text),
        field("email", Tr::app_person_email, Show::Text),
        field("qualification", Tr::companies_field_mentor_qualification, Show::Text),
        field("training", Tr::companies_form_training, Show::Parts(TRAINING)),
    ],
};

const FINDING: &[Field] = &[
    field("judgement", Tr::history_field_judgement, Show::Word(kinds::judgement)),
    field("note", Tr::suitability_note, Show::Text),
];

pub(super) const SUITABILITY: Table = Table {
    title: Tr::history_record_suitability,
    named_by: &["site_id", "assessed_on"],
    fields: &[
        silent("id"),
        silent("company_id"),
        field("site_id", Tr::suitability_field_site, Show::Site),
        field("checklist", Tr::history_field_checklist, Show::Text),
        field("findings", Tr::suitability_criteria, Show::Keyed(&Show::Criterion, &Show::Parts(FINDING))),
        field("verdict", Tr::suitability_field_verdict, Show::Word(kinds::verdict)),
        field("conditions", Tr::suitability_field_conditions, Show::Text),
        field("assessed_on", Tr::suitability_field_assessed_on, Show::Day),
        field("assessed_by", Tr::suitability_field_assessed_by, Show::Text),
        field("valid_until", Tr::suitability_field_valid_until, Show::Day),
        field("next_check", Tr::suitability_field_next_check, Show::Day),
    ],
};

pub(super) const CAPACITY: Table = Table {
    title: Tr::history_record_capacity,
    named_by: &["programme_id", "school_year"],
    fields: &[
        silent("id"),
        silent("company_id"),
        field("programme_id", Tr::cooperation_capacity_qualification, Show::NameOf(Entity::Programme)),
        field("school_year", Tr::cooperation_capacity_year, Show::SchoolYear),
        field("planned", Tr::cooperation_field_planned, Show::Number),
    ],
};

pub(super) const COOPERATION: Table = Table {
    title: Tr::history_record_cooperation,
    named_by: &["number", "subject"],
    fields: &[
        silent("id"),
        silent("company_id"),
        field("kind", Tr::cooperation_field_kind, Show::Word(kinds::cooperation)),
        field("number", Tr::cooperation_field_number, Show::Text),
        field("signed_on", Tr::cooperation_field_signed, Show::Day),
        field("from", Tr::cooperation_field_from, Show::Day),
        field("until", Tr::cooperation_field_until, Show::Day),
        field("subject", Tr::cooperation_field_subject, Show::Text),
        field("note", Tr::cooperation_field_note, Show::Text),
    ],
};

pub(super) const POLICY: Table = Table {
    title: Tr::history_record_policy,
    named_by: &["insurer", "number"],
    fields: &[
        silent("id"),
        silent("company_id"),
        field("insurer", Tr::cooperation_field_insurer, Show::Text),
        field("number", Tr::cooperation_field_policy_number, Show::Text),
        field("sum", Tr::cooperation_field_sum, Show::Number),
        field("valid_until", Tr::cooperation_field_valid_until, Show::Day),
    ],
};
