use super::*;
use crate::period::Period;
use crate::problem::Problem;

fn rules() -> CalendarRules {
    CalendarRules::parse(include_str!("../../../../../assets/rules/calendar-1.toml")).unwrap()
}

fn day(y: i32, m: u32, d: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(y, m, d).unwrap()
}

fn off(year: i32) -> Vec<String> {
    let days: std::collections::BTreeSet<_> =
        rules().holidays(year).into_iter().map(|holiday| holiday.on).collect();
    days.into_iter().map(|day| day.format("%m-%d").to_string()).collect()
}

#[test]
fn easter_is_on_the_days_that_the_churches_publish() {
    let published = [
        (1818, 3, 22),
        (1886, 4, 25),
        (1943, 4, 25),
        (1954, 4, 18),
        (1981, 4, 19),
        (2000, 4, 23),
        (2008, 3, 23),
        (2015, 4, 5),
        (2016, 3, 27),
        (2017, 4, 16),
        (2018, 4, 1),
        (2019, 4, 21),
        (2020, 4, 12),
        (2021, 4, 4),
        (2022, 4, 17),
        (2023, 4, 9),
        (2024, 3, 31),
        (2025, 4, 20),
        (2026, 4, 5),
        (2027, 3, 28),
        (2028, 4, 16),
        (2029, 4, 1),
        (2030, 4, 21),
        (2035, 3, 25),
        (2038, 4, 25),
        (2049, 4, 18),
        (2076, 4, 19),
        (2100, 3, 28),
        (2285, 3, 22),
    ];
    for (year, month, of) in published {
        assert_eq!(easter(year), Some(day(year, month, of)), "{year}");
    }
}

/// Years as the official calendars have them: the dates that move, those in lieu of a weekend, and what a law added.
#[test]
fn the_days_off_of_a_year_are_those_of_the_official_calendar() {
    let fixed = ["01-01", "05-01", "05-04", "06-23", "06-24", "11-18", "12-24", "12-25", "12-26", "12-31"];
    let moving: [(i32, &[&str]); 13] = [
        (2015, &["04-03", "04-05", "04-06", "05-10", "05-24"]),
        (2016, &["03-25", "03-27", "03-28", "05-08", "05-15"]),
        (2017, &["04-14", "04-16", "04-17", "05-14", "06-04", "11-20"]),
        (2018, &["03-30", "04-01", "04-02", "05-13", "05-20", "07-09", "09-24", "11-19"]),
        (2019, &["04-19", "04-21", "04-22", "05-06", "05-12", "06-09"]),
        (2020, &["04-10", "04-12", "04-13", "05-10", "05-31"]),
        (2021, &["04-02", "04-04", "04-05", "05-09", "05-23"]),
        (2022, &["04-15", "04-17", "04-18", "05-08", "06-05"]),
        (2023, &["04-07", "04-09", "04-10", "05-14", "05-28", "05-29", "07-10", "11-20"]),
        (2024, &["03-29", "03-31", "04-01", "05-06", "05-12", "05-19"]),
        (2025, &["04-18", "04-20", "04-21", "05-05", "05-11", "06-08"]),
        (2026, &["04-03", "04-05", "04-06", "05-10", "05-24"]),
        (2027, &["03-26", "03-28", "03-29", "05-09", "05-16"]),
    ];
    for (year, others) in moving {
        let mut expected: Vec<&str> = fixed.iter().chain(others).copied().collect();
        expected.sort_unstable();
        expected.dedup();
        assert_eq!(off(year), expected, "{year}");
    }
}

#[test]
fn a_day_in_lieu_is_a_working_day_and_only_two_holidays_have_one() {
    use chrono::{Datelike, Weekday};
    for year in 2015..2100 {
        for holiday in rules().holidays(year).iter().filter(|holiday| holiday.in_lieu) {
            assert!(!matches!(holiday.on.weekday(), Weekday::Sat | Weekday::Sun), "{year}");
            assert!(
                ["Neatkarības", "Latvijas R"].iter().any(|name| holiday.name.lv.starts_with(name)),
                "{year}"
            );
        }
    }
}

#[test]
fn school_holidays_include_both_their_ends() {
    let rules = rules();
    let named = |on| rules.school_holiday(on).map(|holiday| holiday.name.lv.as_str());
    assert_eq!(named(day(2025, 10, 19)), None);
    assert_eq!(named(day(2025, 10, 20)), Some("Rudens brīvdienas"));
    assert_eq!(named(day(2025, 10, 24)), Some("Rudens brīvdienas"));
    assert_eq!(named(day(2025, 10, 25)), None);
}

#[test]
fn a_moved_day_is_a_weekday_off_and_another_day_worked() {
    use chrono::Datelike;
    for moved in rules().moved {
        assert!(
            moved.off.weekday().num_days_from_monday() < 5
                && moved.worked.weekday().num_days_from_monday() == 5
        );
    }
}

#[test]
fn a_holiday_that_no_year_has_is_refused() {
    let text = "id = \"c\"\nvalid_from = \"2020-01-01\"\n[[holidays]]\nname = { lv = \"a\", en = \"a\" }\non = { month = 2, day = 30 }";
    assert!(matches!(CalendarRules::parse(text), Err(CalendarError::NoSuchDay(_))));
}

/// Year, month and day.
type On = (i32, u32, u32);

fn own(moved: &[(On, On)], holidays: &[(&str, On, On)]) -> SchoolYear {
    let on = |(y, m, d): On| day(y, m, d);
    let named = |name: &str| LocalText { lv: name.to_owned(), en: name.to_owned() };
    SchoolYear {
        id: SchoolYear::id(2026),
        valid_from: day(2026, 9, 1),
        moved: moved.iter().map(|(off, worked)| MovedDay { off: on(*off), worked: on(*worked) }).collect(),
        school_holidays: holidays
            .iter()
            .map(|(name, start, end)| SchoolHoliday { name: named(name), start: on(*start), end: on(*end) })
            .collect(),
    }
}

const AUTUMN: (&str, On, On) = ("Rudens", (2026, 10, 19), (2026, 10, 23));

fn wrong(year: &SchoolYear) -> Vec<(String, Problem)> {
    let problems = year.check(&rules()).err().unwrap_or_default();
    problems.into_iter().map(|one| (one.field, one.problem)).collect()
}

#[test]
fn a_year_of_the_schools_own_takes_the_place_of_that_year_alone() {
    let shipped = rules();
    assert_eq!((shipped.known(2025), shipped.known(2026)), (Known::Shipped, Known::Unknown));
    let both = Period::parse(day(2026, 8, 31), day(2026, 9, 1)).unwrap();
    assert_eq!(shipped.unknown_years(both), [2026]);
    let calendar = shipped.clone().with(own(&[], &[AUTUMN]));
    assert_eq!((calendar.known(2025), calendar.known(2026)), (Known::Shipped, Known::School));
    assert_eq!(calendar.unknown_years(both), [0; 0]);
    assert_eq!(calendar.school_year(2025), shipped.school_year(2025));
    assert_eq!(calendar.school_holiday(day(2026, 10, 20)).map(|one| one.name.lv.as_str()), Some("Rudens"));
    let again = calendar.with(own(&[], &[("Ziemas", (2026, 12, 21), (2027, 1, 1))]));
    assert_eq!(again.school_holiday(day(2026, 10, 20)), None);
}

#[test]
fn a_moved_day_is_a_working_day_and_its_place_a_free_weekend_of_the_same_year() {
    let moved = |off, worked| wrong(&own(&[(off, worked)], &[AUTUMN]));
    assert_eq!(moved((2027, 5, 3), (2027, 5, 8)), []);
    // 3 May 2027 is a Monday; 4 May a holiday; 1 May a Saturday and a holiday.
    assert_eq!(moved((2027, 5, 4), (2027, 5, 8)), [("moved.0.off".to_owned(), Problem::NotAWorkingDay)]);
    assert_eq!(moved((2027, 5, 3), (2027, 5, 1)), [("moved.0.worked".to_owned(), Problem::NotAWeekend)]);
    assert_eq!(moved((2027, 5, 3), (2027, 5, 7)), [("moved.0.worked".to_owned(), Problem::NotAWeekend)]);
    let range = Problem::DateOutOfRange { from: day(2026, 9, 1), to: day(2027, 8, 31) };
    assert_eq!(moved((2026, 6, 22), (2026, 9, 5)), [("moved.0.off".to_owned(), range)]);
    let twice = own(&[((2027, 5, 3), (2027, 5, 8)), ((2027, 5, 5), (2027, 5, 8))], &[AUTUMN]);
    assert_eq!(wrong(&twice), [("moved.1.worked".to_owned(), Problem::Duplicate)]);
}

#[test]
fn school_holidays_have_a_name_and_days_of_their_own() {
    let holidays = |given: &[_]| wrong(&own(&[], given));
    assert_eq!(holidays(&[]), [("school_holidays.0.start".to_owned(), Problem::Missing)]);
    assert_eq!(
        holidays(&[("", AUTUMN.1, AUTUMN.2)]),
        [("school_holidays.0.name".to_owned(), Problem::Missing)]
    );
    assert_eq!(
        holidays(&[("Rudens", AUTUMN.2, AUTUMN.1)]),
        [("school_holidays.0.end".to_owned(), Problem::EndsBeforeStart)]
    );
    assert_eq!(
        holidays(&[AUTUMN, ("Savas", AUTUMN.2, AUTUMN.2)]),
        [("school_holidays.1.start".to_owned(), Problem::HolidaysOverlap)]
    );
}

#[test]
fn a_year_comes_out_of_its_text_as_it_went_in() {
    let year = own(&[((2027, 5, 3), (2027, 5, 8))], &[AUTUMN]);
    assert_eq!(SchoolYear::parse(&toml::to_string(&year).unwrap()).unwrap(), year);
    assert_eq!(year.begins_in(), 2026);
}
