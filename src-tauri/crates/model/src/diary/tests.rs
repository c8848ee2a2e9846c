use chrono::NaiveDate;

use super::*;
use crate::calendar::CalendarRules;
use crate::grade::Grade;
use crate::id::DiaryEntryId;
use crate::period::Period;
use crate::problem::Problem;
use crate::working_time::{AgreedDays, Minutes, Shift, TimeOfDay, Timetable, WorkingTime};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn id<T: serde::de::DeserializeOwned>() -> T {
    serde_json::from_value("01890a5d-ac96-774b-bcce-b302099a8057".into()).unwrap()
}

fn calendar() -> CalendarRules {
    CalendarRules::parse(include_str!("../../../../../assets/rules/calendar-1.toml")).unwrap()
}

fn entry(start: &str, end: &str, minutes: u32, state: EntryState) -> DiaryEntry {
    let place =
        DiaryEntryId::parse(&format!("01890a5d-ac96-774b-bcce-{:0>12}", start.replace('-', ""))).unwrap();
    DiaryEntry {
        id: place,
        placement_id: id(),
        start: day(start),
        end: day(end),
        work: "Slīpēja detaļas".to_owned(),
        minutes: Minutes::new(minutes),
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

/// Four hours on Mondays and Tuesdays, 9 November to 4 December 2026; 18 November is a holiday.
fn with_days<T>(shifts: &[u8], look: impl FnOnce(&AgreedDays<'_>) -> T) -> T {
    let at = |text| TimeOfDay::parse(text).unwrap();
    let shift =
        |weekday: &u8| Shift { weekday: *weekday, from: at("8"), to: at("12"), break_minutes: Minutes::ZERO };
    let time = WorkingTime { shifts: shifts.iter().map(shift).collect(), ..WorkingTime::none(id()) };
    let (calendar, period) = (calendar(), Period::parse(day("2026-11-09"), day("2026-12-04")).unwrap());
    let timetable = Timetable::over(&time, &calendar, period);
    look(&AgreedDays::new(timetable, period, Minutes::new(480)))
}

#[test]
fn without_a_week_the_hours_a_day_are_worked_from_monday_to_friday() {
    with_days(&[], |days| {
        assert_eq!(
            days.between(day("2026-11-16"), day("2026-11-22")),
            Minutes::new(4 * 480),
            "18 November is free"
        );
        assert_eq!(days.on(day("2026-12-07")), Minutes::ZERO, "after the last day");
        assert_eq!(days.reached(day("2026-12-03"), Minutes::new(3 * 480)), Some(day("2026-12-07")));
    });
}

#[test]
fn a_week_without_an_entry_is_told_once_it_is_over() {
    use WeekState::{Confirmed, Missing, Open, Returned};
    with_days(&[1, 2], |days| {
        let entries = [
            entry("2026-11-09", "2026-11-10", 480, EntryState::Confirmed),
            entry("2026-11-23", "2026-11-23", 240, EntryState::Returned),
            entry("2026-11-24", "2026-11-24", 240, EntryState::HandedIn),
        ];
        let told = weeks(&entries, days, day("2026-11-25"));
        let states: Vec<WeekState> = told.weeks.iter().map(|week| week.state).collect();
        assert_eq!(states, [Confirmed, Missing, Returned, Open]);
        assert_eq!((told.over, told.confirmed), (3, 1));
        assert_eq!(told.weeks[2].written, Minutes::new(480));
        assert_eq!((told.weeks[0].first, told.weeks[0].last), (day("2026-11-09"), day("2026-11-10")));
        assert_eq!(told.confirmed_at_least(90), Some(false));
    });
}

#[test]
fn what_does_not_fit_is_told_and_not_refused() {
    with_days(&[1, 2], |days| {
        let first = entry("2026-11-06", "2026-11-09", 300, EntryState::Draft);
        let second = entry("2026-11-09", "2026-11-09", 240, EntryState::Draft);
        assert!(first.check().is_ok() && second.check().is_ok());
        let told = findings(&[first.clone(), second.clone()], days);
        let expected = [
            DiaryFinding::Outside { entry: first.id.clone() },
            DiaryFinding::TooMuch {
                entry: first.id.clone(),
                found: Minutes::new(300),
                agreed: Minutes::new(240),
            },
            DiaryFinding::Overlaps { entry: second.id, other: first.id },
        ];
        assert_eq!(told, expected);
    });
}

#[test]
fn a_returned_entry_says_what_is_to_be_put_right() {
    let handed_in = entry("2026-11-09", "2026-11-09", 240, EntryState::HandedIn);
    let returned = handed_in.clone().returned("Jānis Bērzs", day("2026-11-10"), " ");
    let problems = returned.check().unwrap_err();
    assert_eq!((problems[0].field.as_str(), &problems[0].problem), ("remark", &Problem::Missing));
    let mark = Some(EntryMark::Points(Grade::parse(8).unwrap()));
    let confirmed = handed_in.confirmed("Jānis Bērzs", day("2026-11-10"), mark, "");
    assert!(confirmed.check().is_ok() && confirmed.is_confirmed());
    let again = confirmed.handed_in();
    assert_eq!((again.mark, again.judged_on), (None, None), "what was said of it held for what it said then");
}

#[test]
fn a_mark_is_points_or_passed_or_not() {
    for word in ["1", "10", "passed", "not_passed"] {
        let mark = EntryMark::try_from(word.to_owned()).unwrap();
        assert_eq!(String::from(mark), word);
    }
    assert!(EntryMark::try_from("11".to_owned()).is_err());
    assert!(EntryMark::try_from("labi".to_owned()).is_err());
}
