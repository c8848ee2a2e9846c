//! Dates as people write them.

use chrono::{Days, NaiveDate};
use model::problem::Problem;

/// Stems of the Latvian months, as both `novembris` and `novembrī` begin.
const MONTHS: [&str; 12] = [
    "janvār", "februār", "mart", "aprīl", "maij", "jūnij", "jūlij", "august", "septembr", "oktobr",
    "novembr", "decembr",
];

/// Reads `21.11.2026.`, `21.11.2026`, `21/11/2026`, `21-11-2026`, `2026-11-21` (with or without a time behind
/// it) and `2026. gada 21. novembris` or `novembrī`. Years have four digits.
pub fn parse(text: &str) -> Result<NaiveDate, Problem> {
    let text = text.trim();
    if text.is_empty() {
        return Err(Problem::Missing);
    }
    let (year, month, day) = in_words(text).or_else(|| in_figures(text)).ok_or(Problem::NotADate)?;
    NaiveDate::from_ymd_opt(year, month, day).ok_or(Problem::ImpossibleDate)
}

/// The day of a spreadsheet's serial number: 1 is 1 January 1900, with the leap day that 1900 did not have.
pub fn from_serial(serial: f64) -> Result<NaiveDate, Problem> {
    if !(61.0..=2_958_465.0).contains(&serial) {
        return Err(Problem::NotADate);
    }
    let epoch = NaiveDate::from_ymd_opt(1899, 12, 30).ok_or(Problem::NotADate)?;
    epoch.checked_add_days(Days::new(serial as u64)).ok_or(Problem::NotADate)
}

fn in_figures(text: &str) -> Option<(i32, u32, u32)> {
    let text = text.split(['T', ' ']).next().filter(|head| head.len() >= 8).unwrap_or(text);
    let text = text.trim_end_matches('.');
    let parts: Vec<&str> = text.split(['.', '-', '/']).map(str::trim).collect();
    let [first, second, third] = parts.as_slice() else { return None };
    let digits = |part: &str, most: usize| {
        (!part.is_empty() && part.len() <= most && part.bytes().all(|b| b.is_ascii_digit()))
            .then(|| part.parse::<u32>().ok())
            .flatten()
    };
    if first.len() == 4 {
        Some((i32::try_from(digits(first, 4)?).ok()?, digits(second, 2)?, digits(third, 2)?))
    } else if third.len() == 4 {
        Some((i32::try_from(digits(third, 4)?).ok()?, digits(second, 2)?, digits(first, 2)?))
    } else {
        None
    }
}

fn in_words(text: &str) -> Option<(i32, u32, u32)> {
    let lower = text.to_lowercase();
    let words: Vec<&str> = lower.split_whitespace().collect();
    let [year, "gada", day, month] = words.as_slice() else { return None };
    let number = |word: &str| word.strip_suffix('.').and_then(|digits| digits.parse::<u32>().ok());
    let month = MONTHS.iter().position(|stem| month.starts_with(stem))?;
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
        for nonsense in ["rīt", "21.11.26", "21.11", "2026", "a.b.2026", "21.11.2026.5"] {
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
