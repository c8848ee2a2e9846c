//! Placements and what is part of them.

use i18n::Tr;
use store::Entity;

use super::{Field, List, Show, Table, field, silent};
use crate::classification::PLACEMENT_TYPES;
use crate::history::kinds;

const PERIOD: &[Field] = &[
    field("start", Tr::placements_field_start, Show::Day),
    field("end", Tr::placements_field_end, Show::Day),
];

const EARLY_END: &[Field] =
    &[field("on", Tr::placement_end_on, Show::Day), field("reason", Tr::placement_end_reason, Show::Text)];

pub(super) const PLACEMENT: Table = Table {
    title: Tr::history_record_placement,
    named_by: &["number", "company_id"],
    fields: &[
        silent("id"),
        field("number", Tr::placements_column_number, Show::Text),
        field("student_id", Tr::placements_field_student, Show::NameOf(Entity::Student)),
        field("company_id", Tr::placements_field_company, Show::NameOf(Entity::Company)),
        field("mentor_id", Tr::placements_field_mentor, Show::NameOf(Entity::Mentor)),
        field("supervisor_id", Tr::placements_field_supervisor, Show::NameOf(Entity::Supervisor)),
        field("programme_id", Tr::placements_field_programme, Show::NameOf(Entity::Programme)),
        field("kind", Tr::placements_field_kind, Show::Item(PLACEMENT_TYPES)),
        field("period", Tr::history_field_period, Show::Parts(PERIOD)),
        field("hours_total", Tr::placements_field_hours_total, Show::Number),
        field("hours_per_day", Tr::placements_field_hours_per_day, Show::Number),
        field("site_address", Tr::placements_field_site, Show::Text),
        field("goal", Tr::placements_field_goal, Show::Text),
        field("insurance", Tr::placements_field_insurance, Show::Text),
        field("remuneration", Tr::placements_field_remuneration, Show::Text),
        field("ended", Tr::placement_end_early, Show::Parts(EARLY_END)),
    ],
};

pub(super) const EXPECTATION: Table = Table {
    title: Tr::history_record_expectation,
    named_by: &["party", "side"],
    fields: &[
        silent("id"),
        silent("placement_id"),
        field("party", Tr::history_field_party, Show::Word(kinds::party)),
        field("side", Tr::history_field_side, Show::Word(kinds::side)),
        field("text", Tr::history_field_text, Show::Text),
        field("outcome_ids", Tr::placement_item_outcomes, Show::Each(&Show::Outcome)),
        field("standing", Tr::history_field_standing, Show::Word(kinds::standing)),
        silent("position"),
    ],
};

pub(super) const PROVEN_ITEM: Table = Table {
    title: Tr::history_record_proven_item,
    named_by: &["text"],
    fields: &[
        silent("id"),
        field("programme_id", Tr::placements_field_programme, Show::NameOf(Entity::Programme)),
        field("party", Tr::history_field_party, Show::Word(kinds::party)),
        field("side", Tr::history_field_side, Show::Word(kinds::side)),
        field("text", Tr::history_field_text, Show::Text),
        field("outcome_codes", Tr::placement_item_outcomes, Show::Each(&Show::Text)),
    ],
};

pub(super) const CONSENT: Table = Table {
    title: Tr::history_record_consent,
    named_by: &["party"],
    fields: &[
        silent("id"),
        silent("placement_id"),
        field("party", Tr::history_field_party, Show::Word(kinds::party)),
        field("person", Tr::history_field_person, Show::Text),
        field("agreed_on", Tr::placement_consent_on, Show::Day),
        field("manner", Tr::placement_consent_manner, Show::Word(kinds::manner)),
        silent("fingerprint"),
    ],
};

const MARKS: List = List {
    key: "outcome_id",
    named_by: &["outcome_id"],
    fields: &[
        field("outcome_id", Tr::assessment_outcome, Show::Outcome),
        field("mark", Tr::assessment_mark, Show::Mark),
        field("remark", Tr::assessment_remark, Show::Text),
    ],
};

const STANDING: &[Field] = &[
    field("version", Tr::history_field_version, Show::Number),
    field("confirmed_on", Tr::assessment_confirmed_on, Show::Day),
    field("reason", Tr::assessment_version_reason, Show::Text),
];

const APPRAISAL: &[Field] = &[
    field("outcomes", Tr::programmes_outcomes, Show::List(MARKS)),
    field("criteria", Tr::assessment_criteria, Show::Keyed(&Show::AssessmentCriterion, &Show::Mark)),
    field("overall", Tr::assessment_overall, Show::Mark),
    field("strengths", Tr::assessment_strengths, Show::Text),
    field("improvements", Tr::assessment_improvements, Show::Text),
    field("characterisation", Tr::assessment_characterisation, Show::Text),
    field("advice", Tr::assessment_advice, Show::Text),
    field("hire", Tr::assessment_hire, Show::Word(kinds::hire)),
    field("assessed_by", Tr::assessment_by, Show::Text),
    field("assessed_on", Tr::assessment_on, Show::Day),
    field("standing", Tr::assessment_standing, Show::Parts(STANDING)),
];

const DIARY: &[Field] = &[
    field("mark", Tr::assessment_mark, Show::Mark),
    field("remark", Tr::assessment_school_remark, Show::Text),
    field("given_by", Tr::assessment_by, Show::Text),
    field("given_on", Tr::assessment_on, Show::Day),
    field("standing", Tr::assessment_standing, Show::Parts(STANDING)),
];

const DEFENCE: &[Field] = &[
    field("mark", Tr::assessment_mark, Show::Mark),
    field("held_on", Tr::assessment_held_on, Show::Day),
    field("commission", Tr::assessment_commission, Show::Each(&Show::Text)),
    field("protocol", Tr::assessment_protocol, Show::Text),
    field("remark", Tr::assessment_school_remark, Show::Text),
    field("standing", Tr::assessment_standing, Show::Parts(STANDING)),
];

const FINAL_MARK: &[Field] = &[
    field("mark", Tr::assessment_final_mark, Show::Mark),
    field("reason", Tr::assessment_final_reason, Show::Text),
    field("given_by", Tr::assessment_final_by, Show::Text),
    field("given_on", Tr::assessment_final_on, Show::Day),
    field("standing", Tr::assessment_standing, Show::Parts(STANDING)),
];

pub(super) const ASSESSMENT: Table = Table {
    title: Tr::history_record_assessment,
    named_by: &[],
    fields: &[
        silent("placement_id"),
        field("form", Tr::assessment_form, Show::Text),
        field("midterm", Tr::assessment_midterm, Show::Parts(APPRAISAL)),
        field("mentor", Tr::assessment_mentor, Show::Parts(APPRAISAL)),
        field("own", Tr::assessment_own, Show::Parts(APPRAISAL)),
        field("diary", Tr::assessment_diary, Show::Parts(DIARY)),
        field("defence", Tr::assessment_defence, Show::Parts(DEFENCE)),
        field("final_mark", Tr::assessment_final, Show::Parts(FINAL_MARK)),
    ],
};

pub(super) const QUALITY_FORM: Table = Table {
    title: Tr::history_record_quality_form,
    named_by: &["party"],
    fields: &[
        silent("id"),
        silent("placement_id"),
        field("party", Tr::history_field_party, Show::Word(kinds::party)),
        field("questionnaire", Tr::history_field_questionnaire, Show::Text),
        field(
            "answers",
            Tr::history_field_answers,
            Show::Keyed(&Show::Statement, &Show::Word(kinds::answer)),
        ),
        field("open", Tr::questionnaire_open, Show::Keyed(&Show::Question, &Show::Text)),
        field("overall", Tr::questionnaire_overall, Show::Mark),
        field("answered_on", Tr::questionnaire_on, Show::Day),
    ],
};

const GATE_ANSWERS: List = List {
    key: "gate",
    named_by: &["gate"],
    fields: &[
        field("gate", Tr::history_field_gate, Show::Gate),
        field("state", Tr::history_field_answer, Show::Word(kinds::gate)),
        field("evidence", Tr::history_field_evidence, Show::Text),
        field("on", Tr::history_field_day, Show::Day),
    ],
};

pub(super) const GATES: Table = Table {
    title: Tr::questionnaire_gates,
    named_by: &[],
    fields: &[silent("placement_id"), field("answers", Tr::history_field_answers, Show::List(GATE_ANSWERS))],
};

const SHIFTS: List = List {
    key: "weekday",
    named_by: &["weekday"],
    fields: &[
        field("weekday", Tr::hours_day, Show::Weekday),
        field("from", Tr::hours_from, Show::Text),
        field("to", Tr::hours_to, Show::Text),
        field("break_minutes", Tr::hours_break, Show::Number),
    ],
};

const SCHOOL_DAYS: List = List {
    key: "weekday",
    named_by: &["weekday"],
    fields: &[
        field("weekday", Tr::hours_day, Show::Weekday),
        field("lessons", Tr::hours_lessons, Show::Number),
    ],
};

const INTERRUPTIONS: List = List {
    key: "start",
    named_by: &["start"],
    fields: &[
        field("start", Tr::hours_interrupt_start, Show::Day),
        field("end", Tr::hours_interrupt_end, Show::Day),
        field("reason", Tr::hours_interrupt_reason, Show::Word(kinds::interruption)),
    ],
};

pub(super) const WORKING_TIME: Table = Table {
    title: Tr::history_record_working_time,
    named_by: &[],
    fields: &[
        silent("placement_id"),
        field("employed", Tr::hours_employed, Show::YesNo),
        field("moved_days", Tr::hours_moved, Show::YesNo),
        field("shifts", Tr::hours_weekdays, Show::List(SHIFTS)),
        field("school", Tr::hours_lessons, Show::List(SCHOOL_DAYS)),
        field("interruptions", Tr::hours_interruptions, Show::List(INTERRUPTIONS)),
        field("note", Tr::hours_note, Show::Text),
    ],
};

const PLAN_ROWS: List = List {
    key: "id",
    named_by: &["module", "place"],
    fields: &[
        silent("id"),
        silent("module_id"),
        field("module", Tr::plan_module, Show::Text),
        field("place", Tr::plan_place, Show::Word(kinds::place)),
        field("amount", Tr::plan_amount, Show::Number),
        field("start", Tr::plan_start, Show::Day),
        field("end", Tr::plan_end, Show::Day),
    ],
};

pub(super) const PLAN: Table = Table {
    title: Tr::plan_title,
    named_by: &[],
    fields: &[silent("placement_id"), field("rows", Tr::plan_rows, Show::List(PLAN_ROWS))],
};

pub(super) const PROVISIONS: Table = Table {
    title: Tr::needs_title,
    named_by: &[],
    fields: &[
        silent("placement_id"),
        field("insured_until", Tr::needs_insurance, Show::Day),
        field("health_check_until", Tr::needs_health_check, Show::Day),
        field("instructed_on", Tr::needs_instruction, Show::Day),
        field("equipped_on", Tr::needs_equipment, Show::Day),
        field("planned_on", Tr::needs_plan, Show::Day),
    ],
};

const SIGNATURES: List = List {
    key: "party",
    named_by: &["party"],
    fields: &[
        field("party", Tr::history_field_party, Show::Word(kinds::party)),
        field("state", Tr::placement_signature_state, Show::Word(kinds::signature)),
        field("signer", Tr::placement_signature_signer, Show::Text),
        field("on", Tr::placement_signature_on, Show::Day),
        field("recorded_by", Tr::placement_signature_recorded_by, Show::Text),
        field("scan", Tr::placement_signature_scan, Show::Text),
    ],
};

pub(super) const DOCUMENT: Table = Table {
    title: Tr::history_record_document,
    named_by: &["kind", "number"],
    fields: &[
        silent("id"),
        silent("placement_id"),
        field("kind", Tr::history_field_kind, Show::Word(kinds::document)),
        field("number", Tr::history_field_number, Show::Text),
        field("version", Tr::history_field_version, Show::Number),
        field("template", Tr::history_field_template, Show::Text),
        field("language", Tr::app_language, Show::Word(kinds::language)),
        field("issued_at", Tr::history_field_issued, Show::Moment),
        field("sha256", Tr::history_field_hash, Show::Text),
        field("signatures", Tr::placement_signatures, Show::List(SIGNATURES)),
    ],
};
