//! Dates as people write them.

use chrono::{Days, NaiveDate};
use model::problem::Problem;

/// Stems of the Latvian months, as `novembris`, `novembra` and `novembrī` all begin.
const MONTHS: [&str; 12] = [
    "janvār", "februār", "mart", "aprīl", "maij", "jūnij", "jūlij", "august", "septembr", "oktobr",
    "novembr", "decembr",
];
/// Endings of the months in the cases that dates are written in.
const ENDINGS: [&str; 5] = ["is", "s", "ī", "ā", "a"];
/// Serial numbers from 1 January 1920 to 31 December 2100: a bare year is none of them.
const SERIALS: std::ops::RangeInclusive<f64> = 7306.0..=73_415.0;

/// Reads `21.11.2026.`, `21.11.2026`, `21/11/2026`, `21-11-2026`, `2026-11-21` (with or without a time behind
/// it), `2026. gada 21. novembris` or `novembrī`, and a spreadsheet's serial number. Years have four digits.
pub fn parse(text: &str) -> Result<NaiveDate, Problem> {
    let text = text.trim();
    if text.is_empty() {
        return Err(Problem::Missing);
    }
    if text.len() == 5 && text.bytes().all(|b| b.is_ascii_digit()) {
        return text.parse().map_err(|_| Problem::NotADate).and_then(from_serial);
    }
    let (year, month, day) = in_words(text).or_else(|| in_figures(text)).ok_or(Problem::NotADate)?;
    NaiveDate::from_ymd_opt(year, month, day).ok_or(Problem::ImpossibleDate)
}

/// The day of a spreadsheet's serial number, counted from 30 December 1899; a time of day is dropped.
pub fn from_serial(serial: f64) -> Result<NaiveDate, Problem> {
    if !SERIALS.contains(&serial) {
        return Err(Problem::NotADate);
    }
    let epoch = NaiveDate::from_ymd_opt(1899, 12, 30).ok_or(Problem::NotADate)?;
    epoch.checked_add_days(Days::new(serial as u64)).ok_or(Problem::NotADate)
}

fn in_figures(text: &str) -> Option<(i32, u32, u32)> {
    let text = without_time(text).trim_end_matches(['.', ' ']);
    let parts: Vec<&str> = text.split(['.', '-', '/']).map(str::trim).collect();
    let [first, second, third] = parts.as_slice() else { return None };
    if first.len() == 4 {
        Some((i32::try_from(digits(first, 4)?).ok()?, digits(second, 2)?, digits(third, 2)?))
    } else if third.len() == 4 {
        Some((i32::try_from(digits(third, 4)?).ok()?, digits(second, 2)?, digits(first, 2)?))
    } else {
        None
    }
}

/// Drops a time of day (`2026-11-21T00:00:00`, `21.11.2026 0:00`); anything else behind a date stays, so that
/// a period is not taken for its first day.
fn without_time(text: &str) -> &str {
    match text.split_once(['T', ' ']) {
        Some((date, time)) if is_time(time) => date,
        _ => text,
    }
}

fn is_time(text: &str) -> bool {
    text.contains(':')
        && text.trim_end_matches('Z').bytes().all(|b| b.is_ascii_digit() || b == b':' || b == b'.')
}

fn digits(part: &str, most: usize) -> Option<u32> {
    let fits = !part.is_empty() && part.len() <= most && part.bytes().all(|b| b.is_ascii_digit());
    if fits { part.parse().ok() } else { None }
}

fn in_words(text: &str) -> Option<(i32, u32, u32)> {
    let spaced = text.to_lowercase().replace('.', ". ");
    let words: Vec<&str> = spaced.split_whitespace().collect();
    let [year, "gada" | "g.", day, month] = words.as_slice() else { return None };
    let number = |word: &str| digits(word.strip_suffix('.')?, 4);
    let month = month.trim_end_matches('.');
    let is = |stem: &&str| month.strip_prefix(*stem).is_some_and(|ending| ENDINGS.contains(&ending));
    let month = MONTHS.iter().position(is)?;
    Some((i32::try_from(number(year)?).ok()?, u32::try_from(month).ok()? + 1, number(day)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_customary_notation_gives_the_same_day() {
        let day = NaiveDate::from_ymd_opt(2026, 11, 21).unwrap();
        for text in [
            "21.11.2026.",
            "21.11.2026",
            "21/11/2026",
            "21-11-2026",
            "2026-11-21",
            "2026-11-21 00:00:00",
            "2026-11-21T00:00:00",
            "2026. gada 21. novembris",
            "2026. gada 21. novembrī",
            " 21.11.2026. ",
        ] {
            assert_eq!(parse(text), Ok(day), "{text}");
        }
        assert_eq!(from_serial(46_347.0), Ok(day));
    }

    #[test]
    fn a_date_that_no_calendar_has_is_told_apart_from_nonsense() {
        assert_eq!(parse("31.02.2026."), Err(Problem::ImpossibleDate));
        assert_eq!(parse("29.02.2025"), Err(Problem::ImpossibleDate));
        for nonsense in [
            "rīt",
            "21.11.26",
            "21.11",
            "2026",
            "a.b.2026",
            "21.11.2026.5",
            "21.11.2026. - 30.11.2026.",
            "99999",
            "2026. gada 21. novembrim",
        ] {
            assert_eq!(parse(nonsense), Err(Problem::NotADate), "{nonsense}");
        }
    }

    proptest::proptest! {
        #[test]
        fn a_written_date_is_read_back(days in 0_u64..60_000) {
            let day = NaiveDate::from_ymd_opt(1920, 1, 1).unwrap().checked_add_days(Days::new(days)).unwrap();
            for form in ["%d.%m.%Y.", "%Y-%m-%d", "%d/%m/%Y"] {
                proptest::prop_assert_eq!(parse(&day.format(form).to_string()), Ok(day));
            }
        }

        #[test]
        fn no_text_panics(text in ".{0,40}") {
            let _ = parse(&text);
        }
    }
}
