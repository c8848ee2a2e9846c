//! What each kind of packet asks, and where its answers go.

mod appraisal;
mod company;
mod diary;
mod quality;

use i18n::{Language, Tr, format};
use model::assessment::AssessmentPart;
use model::form::{Answers, Ask, Choice, Form, Given};
use model::packet::PacketKind;
use store::{Reader, Tx};

use crate::placement::Record;
use crate::reply::Stop;
use crate::surroundings::Surroundings;

/// What is asked, with what is on record.
pub(super) fn of(
    kind: PacketKind,
    reader: &Reader<'_>,
    record: &Record,
    language: Language,
) -> Result<Form, Stop> {
    let tr = Tr::new(language);
    match kind {
        PacketKind::Company => Ok(company::form(record, &tr)),
        PacketKind::Diary => diary::form(reader, record, &tr),
        PacketKind::Midterm => appraisal::form(AssessmentPart::Midterm, reader, record, &tr),
        PacketKind::Assessment => appraisal::form(AssessmentPart::Mentor, reader, record, &tr),
        PacketKind::Quality => Ok(quality::form(record, &tr)),
    }
}

/// Whether a form asks for something: a diary without an entry that waits does not.
pub(super) fn asks(form: &Form, kind: PacketKind) -> bool {
    kind != PacketKind::Diary || form.questions().any(|question| question.ask.choices().is_some())
}

/// Writes a whole set of answers where they belong.
///
/// # Errors
/// Problems with answers, each under the name of its question; nothing is written then.
pub(super) fn take(
    kind: PacketKind,
    tx: &mut Tx<'_>,
    record: Record,
    answers: &Answers,
    around: &mut Surroundings,
) -> Result<(), Stop> {
    match kind {
        PacketKind::Company => company::take(tx, record, answers, around),
        PacketKind::Diary => diary::take(tx, record, answers, around),
        PacketKind::Midterm => appraisal::take(AssessmentPart::Midterm, tx, record, answers, around),
        PacketKind::Assessment => appraisal::take(AssessmentPart::Mentor, tx, record, answers, around),
        PacketKind::Quality => quality::take(tx, record, answers, around),
    }
}

/// Whether the time for such answers has passed.
pub(super) fn is_closed(kind: PacketKind, record: &Record) -> bool {
    match kind {
        PacketKind::Company => company::is_closed(record),
        PacketKind::Diary => diary::is_closed(record),
        PacketKind::Midterm => appraisal::is_closed(AssessmentPart::Midterm, record),
        PacketKind::Assessment => appraisal::is_closed(AssessmentPart::Mentor, record),
        PacketKind::Quality => quality::is_closed(record),
    }
}

/// The facts that every form is about.
fn given(record: &Record, tr: &Tr) -> Vec<Given> {
    let (placement, programme) = (&record.placement, &record.programme);
    let day = |day| format::date(day, tr.language());
    let trainee = match record.student.group.as_str() {
        "" => record.student.full_name(),
        group => format!("{}, {group}", record.student.full_name()),
    };
    let period = format!("{} – {}", day(placement.period.start()), day(placement.period.end()));
    vec![
        Given::new(tr.packets_given_placement(), placement.number.as_str()),
        Given::new(tr.packets_given_trainee(), trainee),
        Given::new(tr.packets_given_qualification(), programme.qualification.as_str()),
        Given::new(tr.packets_given_period(), period),
        Given::new(tr.packets_given_school(), record.school.name.as_str()),
        Given::new(tr.packets_given_company(), record.company.full_name()),
    ]
}

/// The ten-point scale, the best mark first.
fn ten_points() -> Ask {
    let choices = (1..=10).rev().map(|points: u8| Choice::new(&points.to_string(), points.to_string()));
    Ask::Scale { choices: choices.collect() }
}

/// An answer without the space around it; empty for none.
fn text(answers: &Answers, name: &str) -> String {
    answers.get(name).map(|answer| answer.trim().to_owned()).unwrap_or_default()
}
