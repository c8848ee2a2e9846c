//! The agreement's tables: particulars, outcomes, expectations.

use super::fill::Sources;
use super::{Agreement, IdentityDocument, Organisation, Supervisor, Time, Trainee, plan, week};
use crate::layout::block::{Block, Cell, Clause, Column, Table};
use crate::wording;
use i18n::{Tr, format};
use model::template::Table as Insert;
use model::working_time::{Hours, Minutes};

/// The blocks of one table.
pub(super) fn insert(insert: Insert, agreement: &Agreement, tr: &Tr) -> Vec<Block> {
    match insert {
        Insert::Parties => parties(agreement, tr),
        Insert::Subject => vec![subject(agreement, tr)],
        Insert::Outcomes => vec![outcomes(agreement, tr)],
        Insert::Time => vec![time(agreement, tr)],
        Insert::Supervisors => supervisors(agreement, tr),
        Insert::Expectations => vec![expectations(agreement, tr)],
        Insert::Changes => vec![changes(agreement, tr)],
        Insert::Plan => {
            agreement.plan.iter().flat_map(|known| plan::blocks(known, agreement.time.lesson, tr)).collect()
        }
        Insert::Consents | Insert::Annexes => Vec::new(),
    }
}

/// The items that a list adds to the clause before it.
pub(super) fn items(insert: Insert, sources: &Sources<'_>, tr: &Tr) -> Vec<Clause> {
    match insert {
        Insert::Consents => consents(sources.agreement, tr),
        Insert::Annexes => annexes(sources),
        _ => Vec::new(),
    }
}

/// Label and value, one pair a row; pairs without a value are left out.
pub(crate) fn pairs(pairs: Vec<(String, String)>, summary: String) -> Block {
    let rows = pairs
        .into_iter()
        .filter(|(_, value)| !value.trim().is_empty())
        .map(|(label, value)| vec![label.into(), value.into()])
        .collect();
    let columns = vec![Column::left(46.0), Column::left(119.0)];
    Block::Table(Table { columns, head: Vec::new(), rows, row_heads: true, summary })
}

/// Telephone and e-mail, where there are any.
pub(crate) fn contact(phone: &str, email: &str) -> String {
    [phone, email].into_iter().filter(|part| !part.trim().is_empty()).collect::<Vec<_>>().join(", ")
}

fn parties(agreement: &Agreement, tr: &Tr) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut party = |name: String, fields| {
        blocks.push(Block::heading(3, name.clone()));
        blocks.push(pairs(fields, tr.documents_requisites_summary(&name)));
    };
    party(tr.documents_party_school(), organisation(&agreement.school, tr));
    party(tr.documents_party_company(), organisation(&agreement.company, tr));
    party(tr.documents_party_student(), trainee(&agreement.trainee, tr));
    if let Some(person) = &agreement.trainee.representative {
        let fields = vec![
            (tr.documents_field_person(), person.name.clone()),
            (tr.documents_field_contact(), contact(&person.phone, &person.email)),
        ];
        party(tr.documents_party_representative(), fields);
    }
    blocks
}

fn organisation(organisation: &Organisation, tr: &Tr) -> Vec<(String, String)> {
    let signatory = &organisation.signatory;
    let represented = match signatory.authority.trim() {
        "" => tr.documents_represented(&signatory.name, &signatory.position),
        right => tr.documents_represented_by_right(right, &signatory.name, &signatory.position),
    };
    vec![
        (tr.documents_field_name(), organisation.name.clone()),
        (tr.documents_field_registration(), organisation.registration_number.clone()),
        (tr.documents_field_address(), organisation.address.clone()),
        (tr.documents_field_represented(), represented),
        (tr.documents_field_contact(), contact(&organisation.phone, &organisation.email)),
    ]
}

fn trainee(trainee: &Trainee, tr: &Tr) -> Vec<(String, String)> {
    let has_no_code = trainee.personal_code.is_empty();
    let birth = trainee.birth_date.filter(|_| has_no_code);
    let document = trainee.document.as_ref().filter(|_| has_no_code);
    vec![
        (tr.documents_field_person(), trainee.name.clone()),
        (tr.documents_field_personal_code(), trainee.personal_code.clone()),
        (tr.documents_field_identity_document(), document.map(|one| identity(one, tr)).unwrap_or_default()),
        (
            tr.documents_field_birth_date(),
            birth.map_or_else(String::new, |day| format::date(day, tr.language())),
        ),
        (tr.documents_field_declared_address(), trainee.address.clone()),
        (tr.documents_field_contact(), contact(&trainee.phone, &trainee.email)),
        (tr.documents_field_group(), trainee.group.clone()),
    ]
}

fn identity(document: &IdentityDocument, tr: &Tr) -> String {
    let kind = wording::identity_document(tr, document.kind);
    match document.valid_until {
        None => tr.documents_identity(&document.country, &kind, &document.number),
        Some(day) => {
            let until = format::date(day, tr.language());
            tr.documents_identity_until(&document.country, &kind, &document.number, &until)
        }
    }
}

fn subject(agreement: &Agreement, tr: &Tr) -> Block {
    let subject = &agreement.subject;
    let fields = vec![
        (tr.documents_field_kind(), wording::kind(tr, subject.kind)),
        (tr.documents_field_programme(), programme(&subject.programme, &subject.programme_code)),
        (tr.documents_field_qualification(), subject.qualification.clone()),
        (tr.documents_field_level(), subject.level.to_string()),
        (tr.documents_field_goal(), subject.goal.clone()),
    ];
    pairs(fields, tr.documents_subject_summary())
}

/// A programme's name with its code.
pub(crate) fn programme(name: &str, code: &str) -> String {
    if code.trim().is_empty() { name.to_owned() } else { format!("{name} ({code})") }
}

fn outcomes(agreement: &Agreement, tr: &Tr) -> Block {
    let rows = agreement.subject.outcomes.iter();
    Block::Table(Table {
        columns: vec![Column::left(22.0), Column::left(143.0)],
        head: vec![tr.documents_outcome_code(), tr.documents_outcome()],
        rows: rows.map(|outcome| vec![outcome.code.as_str().into(), outcome.text.as_str().into()]).collect(),
        row_heads: true,
        summary: tr.documents_outcomes_summary(),
    })
}

fn time(agreement: &Agreement, tr: &Tr) -> Block {
    let time = &agreement.time;
    let hours =
        |hours: u32| if hours == 0 { String::new() } else { format::integer(hours.into(), tr.language()) };
    let per_day = if time.week.is_empty() { hours(time.hours_per_day) } else { String::new() };
    let fields = vec![
        (tr.documents_field_period(), wording::period(time.start, time.end, tr.language())),
        (tr.documents_field_hours(), in_all(time, tr)),
        (tr.documents_field_hours_day(), per_day),
        (tr.documents_field_week(), week::text(&time.week, tr)),
        (tr.documents_field_hours_week(), week::total(&time.week, tr)),
        (tr.documents_field_site(), time.site.clone()),
    ];
    pairs(fields, tr.documents_time_summary())
}

/// Hours in all, with the lessons that they make where they are agreed on by the week.
fn in_all(time: &Time, tr: &Tr) -> String {
    let total = Minutes::from(Hours::new(time.hours_total));
    match time.week.is_empty() {
        _ if total == Minutes::ZERO => String::new(),
        true => format::integer(time.hours_total.into(), tr.language()),
        false => week::with_lessons(total, time.lesson, tr),
    }
}

fn supervisors(agreement: &Agreement, tr: &Tr) -> Vec<Block> {
    let one = |title: String, person: &Supervisor| {
        let fields = vec![
            (tr.documents_field_person(), person.name.clone()),
            (tr.documents_field_position(), person.position.clone()),
            (tr.documents_field_contact(), contact(&person.phone, &person.email)),
            (tr.documents_field_experience(), person.qualification.clone()),
        ];
        [Block::heading(3, title.clone()), pairs(fields, title)]
    };
    let school = one(tr.documents_supervisor(), &agreement.supervisor);
    school.into_iter().chain(one(tr.documents_mentor(), &agreement.mentor)).collect()
}

fn expectations(agreement: &Agreement, tr: &Tr) -> Block {
    let row = |item: &super::Expectation| -> Vec<Cell> {
        vec![
            wording::party(tr, item.party).into(),
            wording::side(tr, item.side).into(),
            item.text.as_str().into(),
            item.outcomes.join(", ").into(),
        ]
    };
    Block::Table(Table {
        columns: vec![Column::left(27.0), Column::left(20.0), Column::left(93.0), Column::left(25.0)],
        head: vec![
            tr.documents_expectation_party(),
            tr.documents_expectation_side(),
            tr.documents_expectation_text(),
            tr.documents_expectation_outcomes(),
        ],
        rows: agreement.expectations.iter().map(row).collect(),
        row_heads: true,
        summary: tr.documents_expectations_summary(),
    })
}

fn changes(agreement: &Agreement, tr: &Tr) -> Block {
    let changes = agreement.supplement.iter().flat_map(|supplement| &supplement.changes);
    let none = |text: &str| if text.trim().is_empty() { tr.documents_none() } else { text.to_owned() };
    Block::Table(Table {
        columns: vec![Column::left(37.0), Column::left(64.0), Column::left(64.0)],
        head: vec![tr.documents_change_term(), tr.documents_change_before(), tr.documents_change_after()],
        rows: changes
            .map(|change| {
                let term = wording::term(tr, change.term);
                vec![term.into(), none(&change.before).into(), none(&change.after).into()]
            })
            .collect(),
        row_heads: true,
        summary: tr.documents_changes_summary(),
    })
}

fn consents(agreement: &Agreement, tr: &Tr) -> Vec<Clause> {
    let line = |consent: &super::Consent| {
        let date = format::date(consent.on, tr.language());
        let manner = wording::manner(tr, consent.manner);
        Clause::new(
            "–",
            tr.documents_consent(&date, &manner, &wording::party(tr, consent.party), &consent.person),
        )
    };
    agreement.consents.iter().map(line).collect()
}

fn annexes(sources: &Sources<'_>) -> Vec<Clause> {
    let names = sources.annex_titles().into_iter().chain(sources.agreement.annexes.iter().cloned());
    names.map(|annex| Clause::new("–", annex)).collect()
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;
    use i18n::Language;
    use model::identity_document::IdentityDocumentKind;

    use super::*;

    fn from_abroad(personal_code: &str) -> Vec<(String, String)> {
        let document = IdentityDocument {
            kind: IdentityDocumentKind::Passport,
            number: "FA123456".to_owned(),
            country: "Ukraina".to_owned(),
            valid_until: NaiveDate::from_ymd_opt(2030, 2, 1),
        };
        let person = Trainee {
            name: "Oksana Koval".to_owned(),
            personal_code: personal_code.to_owned(),
            document: Some(document),
            birth_date: None,
            address: String::new(),
            phone: String::new(),
            email: String::new(),
            group: String::new(),
            representative: None,
        };
        trainee(&person, &Tr::new(Language::Lv))
    }

    #[test]
    fn a_document_is_printed_where_there_is_no_personal_code_and_only_there() {
        let said = "pase Nr. FA123456, izdevējvalsts: Ukraina, derīga līdz 01.02.2030.";
        let is_printed = |code| from_abroad(code).iter().any(|(_, text)| text == said);
        assert!(is_printed("") && !is_printed("320000-00001"));
    }
}
