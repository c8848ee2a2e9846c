use chrono::{Days, NaiveDate};
use proptest::prelude::*;

use super::*;
use crate::calendar::{CalendarRules, SingleDay};
use crate::id::PlacementId;
use crate::period::Period;
use crate::quality::LocalText;

fn calendar() -> CalendarRules {
    CalendarRules::parse(include_str!("../../../../../assets/rules/calendar-1.toml")).unwrap()
}

fn rules() -> WorkingTimeRules {
    WorkingTimeRules::parse(include_str!("../../../../../assets/rules/working-time-1.toml")).unwrap()
}

fn day(y: i32, m: u32, d: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(y, m, d).unwrap()
}

fn time(text: &str) -> TimeOfDay {
    TimeOfDay::parse(text).unwrap()
}

fn shift(weekday: u8, from: &str, to: &str, pause: u32) -> Shift {
    Shift { weekday, from: time(from), to: time(to), break_minutes: Minutes::new(pause) }
}

fn working(shifts: Vec<Shift>) -> WorkingTime {
    let id = PlacementId::parse("01920000-0000-7000-8000-000000000001").unwrap();
    WorkingTime { shifts, ..WorkingTime::none(id) }
}

/// Monday to Friday, 8.00–16.30 with half an hour of break: eight hours a day.
fn office_week() -> WorkingTime {
    working((1..=5).map(|weekday| shift(weekday, "8.00", "16.30", 30)).collect())
}

fn period(start: NaiveDate, end: NaiveDate) -> Period {
    Period::parse(start, end).unwrap()
}

fn worked(of: &WorkingTime, over: Period) -> u32 {
    Timetable::over(of, &calendar(), over).worked(over).get()
}

fn judged(of: &WorkingTime, person: Person, over: Period) -> Vec<(NaiveDate, Limit, u32, u32, String)> {
    let calendar = calendar();
    let findings = rules().judge(&Timetable::over(of, &calendar, over), &calendar, person, over);
    findings.into_iter().map(|f| (f.on, f.limit, f.allowed, f.found, f.group)).collect()
}

fn born(birth_date: NaiveDate) -> Person {
    Person { birth_date, basic_education: false, employed: false }
}

#[test]
fn times_are_read_as_people_write_them() {
    for (typed, minutes) in
        [("8", 480), ("08:30", 510), ("8.30", 510), ("0830", 510), ("830", 510), ("0", 0), ("23.59", 1439)]
    {
        assert_eq!(TimeOfDay::parse(typed).map(TimeOfDay::minute), Ok(minutes), "{typed}");
    }
    for typed in ["", "24", "8.5", "8:60", "8.30.1", "a", "-1", "8,30", "12345", "ē30"] {
        assert_eq!(TimeOfDay::parse(typed), Err(NotATime), "{typed}");
    }
}

#[test]
fn lessons_and_hours_meet_only_as_minutes() {
    let length = rules().lesson_minutes;
    assert_eq!(Lessons::new(4).minutes(length), Minutes::from(Hours::new(3)));
    assert_eq!(Minutes::new(100).whole_lessons(length), Lessons::new(2));
}

#[test]
fn a_shift_over_midnight_ends_the_next_day() {
    assert_eq!(shift(1, "22.00", "6.00", 60).worked(), Minutes::from(Hours::new(7)));
    assert_eq!(shift(1, "8.00", "16.30", 30).worked(), Minutes::from(Hours::new(8)));
}

/// Hours of the eight-hour week over weeks with holidays.
#[test]
fn a_holiday_on_a_working_day_takes_its_hours() {
    let table = [
        ("an ordinary week", day(2026, 11, 2), day(2026, 11, 8), 40),
        ("18 November on a Wednesday", day(2026, 11, 16), day(2026, 11, 22), 32),
        ("18 November on a Saturday, in lieu on Monday", day(2023, 11, 20), day(2023, 11, 26), 32),
        ("Christmas and New Year", day(2026, 12, 21), day(2027, 1, 3), 48),
        ("Easter", day(2026, 3, 30), day(2026, 4, 12), 64),
        ("Midsummer", day(2026, 6, 22), day(2026, 6, 28), 24),
        ("4 May on a Sunday, in lieu on Monday; 1 May", day(2025, 4, 28), day(2025, 5, 11), 64),
        ("one day", day(2026, 11, 17), day(2026, 11, 17), 8),
        ("a weekend", day(2026, 11, 21), day(2026, 11, 22), 0),
    ];
    for (what, start, end, hours) in table {
        assert_eq!(worked(&office_week(), period(start, end)), hours * 60, "{what}");
    }
}

#[test]
fn a_moved_day_keeps_the_hours_of_the_month_where_the_company_keeps_to_it() {
    let june = period(day(2026, 6, 1), day(2026, 6, 30));
    let with = WorkingTime { moved_days: true, ..office_week() };
    assert_eq!(worked(&with, june), worked(&office_week(), june));
    let calendar = calendar();
    let timetable = Timetable::over(&with, &calendar, june);
    assert_eq!(timetable.day(day(2026, 6, 22)).off, Some(Off::MovedTo(day(2026, 6, 27))));
    let saturday = timetable.day(day(2026, 6, 27));
    assert_eq!((saturday.worked().get(), saturday.instead_of), (480, Some(day(2026, 6, 22))));
}

#[test]
fn hours_give_the_last_day() {
    let (time, calendar) = (office_week(), calendar());
    let timetable = Timetable::new(&time, &calendar, 2026..=2027);
    let end = |hours| timetable.end(day(2026, 11, 16), Hours::new(hours).into());
    assert_eq!(end(8), Some(day(2026, 11, 16)));
    assert_eq!(end(9), Some(day(2026, 11, 17)));
    // Wednesday is the 18th of November.
    assert_eq!(end(24), Some(day(2026, 11, 19)));
    assert_eq!(end(32 + 40), Some(day(2026, 11, 27)));
    assert_eq!(
        Timetable::new(&working(Vec::new()), &calendar, 2026..=2027).end(day(2026, 11, 16), Minutes::new(1)),
        None
    );
}

#[test]
fn sixteen_years_in_the_week_of_the_18th_of_november() {
    let person = born(day(2010, 3, 1));
    let found = judged(&office_week(), person, period(day(2026, 11, 9), day(2026, 11, 22)));
    let over = |d| (day(2026, 11, d), Limit::Day, 420, 480, "youth".to_owned());
    let mut expected = vec![over(9), (day(2026, 11, 9), Limit::Week, 2100, 2400, "youth".to_owned())];
    expected.extend([10, 11, 12, 13, 16, 17, 19, 20].map(over));
    assert_eq!(found, expected);
}

#[test]
fn age_is_judged_on_each_day() {
    let week = period(day(2026, 11, 9), day(2026, 11, 15));
    let found = judged(&office_week(), born(day(2008, 11, 12)), week);
    let days: Vec<_> = found.iter().filter(|f| f.1 == Limit::Day).map(|f| f.0).collect();
    assert_eq!(days, [9, 10, 11].map(|d| day(2026, 11, d)));
    assert!(found.iter().all(|f| f.1 != Limit::Week));
}

#[test]
fn lessons_count_with_the_work_of_the_young_and_not_of_adults() {
    let mut time = working((1..=5).map(|weekday| shift(weekday, "13.00", "18.00", 30)).collect());
    time.school = (1..=5).map(|weekday| SchoolDay { weekday, lessons: Lessons::new(4) }).collect();
    let week = period(day(2026, 11, 2), day(2026, 11, 8));
    let found = judged(&time, born(day(2010, 3, 1)), week);
    // 4 h 30 min at the company and 4 lessons of 45 minutes: 7 h 30 min.
    assert_eq!(found.iter().filter(|f| f.1 == Limit::Day && f.3 == 450).count(), 5);
    assert!(found.iter().any(|f| f.1 == Limit::Week && f.3 == 2250));
    assert_eq!(judged(&time, born(day(2000, 3, 1)), week), []);
    let autumn_holidays = period(day(2025, 10, 20), day(2025, 10, 24));
    assert_eq!(judged(&time, born(day(2010, 3, 1)), autumn_holidays), []);
}

/// On Monday 2 November 2026: birth year, basic education, contract, shift, and which limits are not kept: allowed and found.
type Case = (i32, bool, bool, (&'static str, &'static str, u32), &'static [(Limit, u32, u32)]);

#[test]
fn every_limit_is_that_of_the_age() {
    let table: [Case; 14] = [
        (2010, false, false, ("8", "15.30", 30), &[]),
        (2010, false, false, ("8", "15.31", 30), &[(Limit::Day, 420, 421)]),
        (2010, false, false, ("8", "12.30", 0), &[]),
        (2010, false, false, ("8", "12.31", 0), &[(Limit::Break, 30, 0)]),
        (2010, false, false, ("15", "22", 30), &[]),
        (2010, false, false, ("16", "22.30", 30), &[(Limit::Night, 0, 30)]),
        (2010, false, false, ("5", "12", 30), &[(Limit::Night, 0, 60)]),
        (2010, true, false, ("14", "21", 30), &[(Limit::Night, 0, 60)]),
        (2012, false, false, ("14", "21", 30), &[(Limit::Night, 0, 60)]),
        (2010, true, true, ("8", "11", 0), &[(Limit::Day, 120, 180)]),
        (2010, false, true, ("8", "15.30", 30), &[]),
        (2000, false, false, ("8", "16.30", 30), &[]),
        (2000, false, false, ("8", "17", 30), &[(Limit::Day, 480, 510)]),
        (2000, false, false, ("22", "6", 0), &[(Limit::Break, 30, 0)]),
    ];
    for (year, basic_education, employed, (from, to, pause), expected) in table {
        let person = Person { birth_date: day(year, 3, 1), basic_education, employed };
        let monday = period(day(2026, 11, 2), day(2026, 11, 2));
        let found = judged(&working(vec![shift(1, from, to, pause)]), person, monday);
        let found: Vec<_> = found.into_iter().map(|f| (f.1, f.2, f.3)).collect();
        assert_eq!(found, expected, "born {year}, {from}–{to}");
    }
}

#[test]
fn six_days_and_a_saturday_are_too_much_for_the_young() {
    let six = working((1..=6).map(|weekday| shift(weekday, "9", "14", 30)).collect());
    let week = period(day(2026, 11, 2), day(2026, 11, 8));
    let found: Vec<_> =
        judged(&six, born(day(2010, 3, 1)), week).into_iter().map(|f| (f.0, f.1, f.3)).collect();
    assert_eq!(found, [(day(2026, 11, 2), Limit::Days, 6), (day(2026, 11, 7), Limit::Weekend, 270)]);
    assert_eq!(judged(&six, born(day(2000, 3, 1)), week), []);
}

#[test]
fn a_short_night_between_two_days_is_found_on_the_second() {
    let late_then_early = working(vec![shift(1, "14", "21.30", 30), shift(2, "6.30", "13", 30)]);
    let week = period(day(2026, 11, 2), day(2026, 11, 8));
    let found = judged(&late_then_early, born(day(2000, 3, 1)), week);
    assert_eq!(found, [(day(2026, 11, 3), Limit::Rest, 720, 540, "adult".to_owned())]);
}

#[test]
fn an_interruption_lies_within_the_placement_and_apart_from_others() {
    let over = period(day(2026, 11, 2), day(2026, 12, 18));
    let rest = |from, to| Interruption {
        start: day(2026, 11, from),
        end: day(2026, 11, to),
        reason: InterruptionReason::Absence,
    };
    let once = office_week().interrupted(rest(9, 13), over).unwrap();
    for refused in [rest(13, 14), rest(1, 3), rest(20, 19)] {
        assert!(once.clone().interrupted(refused, over).is_err());
    }
    assert_eq!(once.interrupted(rest(3, 4), over).unwrap().interruptions[0], rest(3, 4));
}

#[test]
fn what_cannot_be_a_week_is_refused_by_the_field() {
    let fields = |time: WorkingTime| -> Vec<String> {
        time.check().err().unwrap_or_default().into_iter().map(|p| p.field).collect()
    };
    assert_eq!(fields(working(vec![shift(1, "8", "8", 0)])), ["days.1.to"]);
    assert_eq!(fields(working(vec![shift(2, "8", "9", 60)])), ["days.2.break"]);
    assert_eq!(fields(working(vec![shift(2, "8", "9", 0), shift(2, "8", "9", 0)])), ["shifts"]);
    assert_eq!(
        fields(WorkingTime {
            school: vec![SchoolDay { weekday: 3, lessons: Lessons::new(13) }],
            ..office_week()
        }),
        ["days.3.lessons"]
    );
    assert_eq!(fields(office_week()), [""; 0]);
}

/// Long enough for the hours that are asked for to be done in four years, even on one day a week.
fn any_shift() -> impl Strategy<Value = Shift> {
    (1_u8..=7, 0_u32..1440, 120_u32..720, 0_u32..30).prop_map(|(weekday, from, long, pause)| {
        let at = |minute: u32| time(&format!("{:02}:{:02}", minute % 1440 / 60, minute % 60));
        Shift {
            weekday,
            from: at(from),
            to: at(from + long),
            break_minutes: Minutes::new(pause.min(long - 1)),
        }
    })
}

fn any_week() -> impl Strategy<Value = WorkingTime> {
    (prop::collection::vec(any_shift(), 1..7), any::<bool>()).prop_map(|(mut shifts, moved_days)| {
        shifts.sort_by_key(|shift| shift.weekday);
        shifts.dedup_by_key(|shift| shift.weekday);
        WorkingTime { moved_days, ..working(shifts) }
    })
}

fn any_day() -> impl Strategy<Value = NaiveDate> {
    (0_u64..2000).prop_map(|days| day(2024, 1, 1).checked_add_days(Days::new(days)).unwrap())
}

proptest! {
    #[test]
    fn a_further_holiday_never_adds_hours(time in any_week(), start in any_day(), long in 0_u64..200, off in any_day()) {
        let time = WorkingTime { moved_days: false, ..time };
        let over = period(start, start.checked_add_days(Days::new(long)).unwrap());
        let mut more = calendar();
        more.single.push(SingleDay { on: off, name: LocalText { lv: "x".to_owned(), en: "x".to_owned() } });
        prop_assert!(Timetable::over(&time, &more, over).worked(over) <= Timetable::over(&time, &calendar(), over).worked(over));
    }

    #[test]
    fn a_longer_placement_never_has_fewer_hours(time in any_week(), start in any_day(), long in 0_u64..200) {
        let end = start.checked_add_days(Days::new(long)).unwrap();
        prop_assert!(worked(&time, period(start, end)) <= worked(&time, period(start, end.succ_opt().unwrap())));
    }

    #[test]
    fn the_last_day_is_the_first_on_which_the_hours_are_done(time in any_week(), start in any_day(), hours in 1_u32..80) {
        let required = Minutes::from(Hours::new(hours));
        let calendar = calendar();
        let timetable = Timetable::new(&time, &calendar, 2024..=2034);
        let end = timetable.end(start, required).unwrap();
        prop_assert!(timetable.worked(period(start, end)) >= required);
        if end > start {
            prop_assert!(timetable.worked(period(start, end.pred_opt().unwrap())) < required);
        }
    }

    #[test]
    fn an_extension_gives_back_what_an_interruption_took(
        time in any_week(), start in any_day(), hours in 8_u32..60, after in 0_u64..40, long in 0_u64..14,
    ) {
        let calendar = calendar();
        let required = Minutes::from(Hours::new(hours));
        let planned = Timetable::new(&time, &calendar, 2024..=2034).end(start, required).unwrap();
        let from = start.checked_add_days(Days::new(after)).unwrap();
        prop_assume!(from <= planned);
        let rest = Interruption { start: from, end: from.checked_add_days(Days::new(long)).unwrap(), reason: InterruptionReason::Company };
        let interrupted = time.clone().interrupted(rest, period(start, planned)).unwrap();
        let timetable = Timetable::new(&interrupted, &calendar, 2024..=2034);
        prop_assert!(timetable.worked(period(start, planned)) <= Timetable::new(&time, &calendar, 2024..=2034).worked(period(start, planned)));
        let extended = timetable.end(start, required).unwrap();
        prop_assert!(extended >= planned);
        prop_assert!(timetable.worked(period(start, extended)) >= required);
    }

    #[test]
    fn what_is_typed_never_panics_and_what_is_read_is_read_again(typed in "\\PC{0,6}") {
        if let Ok(read) = TimeOfDay::parse(&typed) {
            prop_assert_eq!(TimeOfDay::parse(&read.to_string()), Ok(read));
        }
    }
}
