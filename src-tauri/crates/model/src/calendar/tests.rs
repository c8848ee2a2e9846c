use super::*;

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
