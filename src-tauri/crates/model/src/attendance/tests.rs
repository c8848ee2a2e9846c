use chrono::NaiveDate;

use super::*;
use crate::calendar::CalendarRules;
use crate::diary::{DiaryEntry, EntrySource, EntryState};
use crate::period::Period;
use crate::working_time::{AgreedDays, Minutes, Timetable, WorkingTime};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn id<T: serde::de::DeserializeOwned>() -> T {
    serde_json::from_value("01890a5d-ac96-774b-bcce-b302099a8057".into()).unwrap()
}

fn entry(on: &str, state: EntryState) -> DiaryEntry {
    DiaryEntry {
        id: id(),
        placement_id: id(),
        start: day(on),
        end: day(on),
        work: "x".to_owned(),
        minutes: Minutes::new(480),
        outcome_ids: Vec::new(),
        state,
        remark: String::new(),
        mark: None,
        judged_by: String::new(),
        judged_on: None,
        source: EntrySource::Typed,
        scan: None,
        reason: String::new(),
    }
}

/// Eight hours a day from 23 November 2026 to 4 December, 80 hours; looked at on Thursday, 26 November.
fn done(entries: &[DiaryEntry], absences: &[Absence]) -> HoursDone {
    let calendar = CalendarRules::parse(include_str!("../../../../../assets/rules/calendar-1.toml")).unwrap();
    let (time, period) =
        (WorkingTime::none(id()), Period::parse(day("2026-11-23"), day("2026-12-04")).unwrap());
    let days = AgreedDays::new(Timetable::over(&time, &calendar, period), period, Minutes::new(480));
    hours_done(Minutes::new(4800), entries, absences, &days, day("2026-11-26"))
}

fn absence() -> Absence {
    Absence {
        id: id(),
        placement_id: id(),
        start: day("2026-11-24"),
        end: day("2026-11-24"),
        minutes: Minutes::new(480),
        reason: AbsenceReason::Illness,
        told_on: None,
        note: String::new(),
    }
}

#[test]
fn without_a_diary_the_week_counts_less_what_was_missed() {
    let told = done(&[entry("2026-11-23", EntryState::Draft)], &[absence()]);
    assert_eq!((told.basis, told.done), (Basis::Schedule, Minutes::new(960)));
    assert_eq!((told.share, told.met_on), (Some(200), Some(day("2026-12-07"))), "a day later than agreed on");
}

#[test]
fn with_a_diary_only_what_it_says_counts() {
    let entries = [entry("2026-11-23", EntryState::Confirmed), entry("2026-11-26", EntryState::HandedIn)];
    let told = done(&entries, &[absence()]);
    assert_eq!((told.basis, told.done, told.confirmed), (Basis::Diary, Minutes::new(960), Minutes::new(480)));
    assert_eq!(told.met_on, Some(day("2026-12-08")), "eight days from 27 November");
}

#[test]
fn an_absence_that_ends_before_it_begins_or_takes_no_time_is_refused() {
    let wrong = Absence { end: day("2026-11-23"), minutes: Minutes::ZERO, ..absence() };
    let fields: Vec<String> = wrong.check().unwrap_err().into_iter().map(|problem| problem.field).collect();
    assert_eq!(fields, ["end", "minutes"]);
}
