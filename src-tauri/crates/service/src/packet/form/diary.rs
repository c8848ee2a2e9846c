//! The company's word on diary entries that were handed in.

use i18n::{Tr, format};
use model::diary::{DiaryEntry, EntryState};
use model::form::{Answers, Ask, Choice, Form, FormSection, Question};
use model::id::DiaryEntryId;
use model::problem::{Problem, Problems};
use store::{Reader, Tx};

use super::{given, text};
use crate::diary::{self, Said};
use crate::placement::Record;
use crate::reply::Stop;
use crate::surroundings::Surroundings;

const BY: &str = "by";
const CONFIRMED: &str = "confirmed";
const RETURNED: &str = "returned";

/// Once the final mark is given, the diary says what it says.
pub(super) fn is_closed(record: &Record) -> bool {
    record.assessment.final_mark.is_some()
}

/// Every entry that waits for the company: its days, its hours and its words, and what the mentor says of it.
pub(super) fn form(reader: &Reader<'_>, record: &Record, tr: &Tr) -> Result<Form, Stop> {
    let waiting = waiting(reader, record)?;
    let verdicts = vec![
        Choice::new(CONFIRMED, tr.packets_diary_confirmed()),
        Choice::new(RETURNED, tr.packets_diary_returned()),
    ];
    let verdict = |entry: &DiaryEntry| {
        let label = format!("{}\n{}", days(entry, tr), entry.work);
        Question::new(verdict_of(&entry.id), label, Ask::Scale { choices: verdicts.clone() }, "")
    };
    let remark = |entry: &DiaryEntry| {
        Question::new(remark_of(&entry.id), days(entry, tr), Ask::Text { lines: 1, most: 1000 }, "")
    };
    let by = record.mentor.as_ref().map(|mentor| mentor.name.clone()).unwrap_or_default();
    let by = Question::new(BY, tr.packets_diary_by(), Ask::Line { most: 120 }, by);
    let section = |title: String, hint: String, questions| FormSection { title, hint, questions };
    Ok(Form {
        title: tr.packets_diary_title(),
        introduction: tr.packets_diary_introduction(),
        given: given(record, tr),
        sections: vec![
            section(tr.packets_diary_entries(), String::new(), waiting.iter().map(verdict).collect()),
            section(
                tr.packets_diary_remarks(),
                tr.packets_diary_remarks_hint(),
                waiting.iter().map(remark).chain([by]).collect(),
            ),
        ],
    })
}

pub(super) fn take(
    tx: &mut Tx<'_>,
    record: Record,
    answers: &Answers,
    around: &Surroundings,
) -> Result<(), Stop> {
    let mut problems = Problems::default();
    problems.required(BY, &text(answers, BY), 120);
    let mut said = Vec::new();
    for entry in waiting(tx, &record)? {
        let remark = text(answers, &remark_of(&entry.id));
        let verdict = text(answers, &verdict_of(&entry.id));
        if verdict == RETURNED && remark.is_empty() {
            problems.add(&remark_of(&entry.id), Problem::Missing);
        }
        if !verdict.is_empty() {
            let confirmed = verdict == CONFIRMED;
            said.push(Said { entry: entry.id, work: None, minutes: None, confirmed, mark: None, remark });
        }
    }
    problems.into_result()?;
    diary::take_over(tx, &record.placement.id, &text(answers, BY), around.today(), &said)
}

fn waiting(reader: &Reader<'_>, record: &Record) -> Result<Vec<DiaryEntry>, Stop> {
    let entries = reader.diary(&record.placement.id)?.into_iter();
    Ok(entries.filter(|entry| entry.state == EntryState::HandedIn).collect())
}

fn days(entry: &DiaryEntry, tr: &Tr) -> String {
    let day = |day| format::date(day, tr.language());
    let hours =
        tr.packets_diary_hours(&format::decimal(f64::from(entry.minutes.get()) / 60.0, 1, tr.language()));
    if entry.start == entry.end {
        format!("{}, {hours}", day(entry.start))
    } else {
        format!("{} – {}, {hours}", day(entry.start), day(entry.end))
    }
}

fn verdict_of(entry: &DiaryEntryId) -> String {
    format!("entries.{}.verdict", entry.as_str().replace('-', ""))
}

fn remark_of(entry: &DiaryEntryId) -> String {
    format!("entries.{}.remark", entry.as_str().replace('-', ""))
}
