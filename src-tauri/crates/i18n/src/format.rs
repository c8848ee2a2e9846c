//! Dates and numbers as people write them in each language.
//!
//! Pure functions of a value and a language; they know no clock and no time zone. The words and the order of
//! the parts stand in `formats.ftl`. A no-break space keeps together what must not part at the end of a line.

use chrono::{Datelike, NaiveDate, NaiveDateTime, Timelike};

use crate::{Language, Tr};

const NO_BREAK_SPACE: &str = "\u{a0}";

/// A date in figures, for tables and forms: `21.11.2026.`; in English `21 Nov 2026`.
pub fn date(date: NaiveDate, language: Language) -> String {
    let day = match language {
        Language::Lv => format!("{:02}", date.day()),
        Language::En => date.day().to_string(),
    };
    Tr::new(language).formats_date(&day, month_number(date), &date.year().to_string())
}

/// A date in words that stands alone: `2026. gada 21. novembris`; `21 November 2026`.
pub fn long_date(date: NaiveDate, language: Language) -> String {
    Tr::new(language).formats_date_long(&date.day().to_string(), month_number(date), &date.year().to_string())
}

/// A date in words that says when something happened: `2026. gada 21. novembrī`; `21 November 2026`.
pub fn long_date_locative(date: NaiveDate, language: Language) -> String {
    Tr::new(language).formats_date_locative(
        &date.day().to_string(),
        month_number(date),
        &date.year().to_string(),
    )
}

/// A date in figures with the time to the minute: `21.11.2026. plkst. 13.05`; `21 Nov 2026, 13:05`.
pub fn date_time(moment: NaiveDateTime, language: Language) -> String {
    let (hour, minute) = (format!("{:02}", moment.hour()), format!("{:02}", moment.minute()));
    Tr::new(language).formats_date_time(&date(moment.date(), language), &hour, &minute)
}

/// A school year by the calendar year it begins in: `2026./2027. m. g.`; `2026/2027`.
pub fn school_year(start: i32, language: Language) -> String {
    Tr::new(language).formats_school_year(&(start + 1).to_string(), &start.to_string())
}

/// A whole number with its thousands apart: `10 000`; `10,000`.
pub fn integer(value: i64, language: Language) -> String {
    let digits = value.unsigned_abs().to_string();
    let sign = if value < 0 { "-" } else { "" };
    format!("{sign}{}", grouped(&digits, language))
}

/// A number with a fixed count of decimals, halves rounded away from zero: `1 422,87`; `1,422.87`.
pub fn decimal(value: f64, decimals: u8, language: Language) -> String {
    let scale = 10_f64.powi(i32::from(decimals));
    let rounded = (value * scale).round() / scale;
    let text = format!("{:.*}", usize::from(decimals), rounded.abs());
    let sign = if rounded < 0.0 { "-" } else { "" };
    match text.split_once('.') {
        Some((whole, part)) => format!("{sign}{}{}{part}", grouped(whole, language), decimal_mark(language)),
        None => format!("{sign}{}", grouped(&text, language)),
    }
}

/// A share given in percent (79.26 is 79.26 %): `79,3 %` with a no-break space; `79.3%`.
pub fn percent(value: f64, decimals: u8, language: Language) -> String {
    Tr::new(language).formats_percent(&decimal(value, decimals, language))
}

/// A sum of money in cents: `1 422,87 EUR` with no-break spaces; `EUR 1,422.87`.
pub fn euros(cents: i64, language: Language) -> String {
    let whole = integer(cents / 100, language);
    let sign = if cents < 0 && cents > -100 { "-" } else { "" };
    let sum = format!("{sign}{whole}{}{:02}", decimal_mark(language), cents.unsigned_abs() % 100);
    Tr::new(language).formats_euros(&sum)
}

fn month_number(date: NaiveDate) -> i64 {
    i64::from(date.month())
}

fn decimal_mark(language: Language) -> &'static str {
    match language {
        Language::Lv => ",",
        Language::En => ".",
    }
}

fn grouped(digits: &str, language: Language) -> String {
    let mark = match language {
        Language::Lv => NO_BREAK_SPACE,
        Language::En => ",",
    };
    let first = digits.len() % 3;
    let mut out = digits[..first].to_owned();
    for (index, digit) in digits.char_indices().skip(first) {
        if index > 0 && (index - first).is_multiple_of(3) {
            out.push_str(mark);
        }
        out.push(digit);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use Language::{En, Lv};

    fn day(month: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, month, 5).unwrap()
    }

    #[test]
    fn a_date_in_figures_ends_with_a_dot_in_latvian() {
        let date_of = NaiveDate::from_ymd_opt(2026, 11, 21).unwrap();
        assert_eq!(date(date_of, Lv), "21.11.2026.");
        assert_eq!(date(date_of, En), "21 Nov 2026");
        assert_eq!(date(day(3), Lv), "05.03.2026.");
        assert_eq!(date(day(3), En), "5 Mar 2026");
    }

    #[test]
    fn every_month_has_both_latvian_cases() {
        let nominative = "janvāris februāris marts aprīlis maijs jūnijs jūlijs augusts septembris oktobris novembris decembris";
        let locative =
            "janvārī februārī martā aprīlī maijā jūnijā jūlijā augustā septembrī oktobrī novembrī decembrī";
        for (month, (plain, when)) in (1..).zip(nominative.split(' ').zip(locative.split(' '))) {
            assert_eq!(long_date(day(month), Lv), format!("2026. gada 5. {plain}"));
            assert_eq!(long_date_locative(day(month), Lv), format!("2026. gada 5. {when}"));
        }
        assert_eq!(long_date_locative(day(11), En), "5 November 2026");
    }

    #[test]
    fn a_moment_is_told_to_the_minute() {
        let moment = day(1).and_hms_opt(13, 5, 59).unwrap();
        assert_eq!(date_time(moment, Lv), "05.01.2026. plkst. 13.05");
        assert_eq!(date_time(moment, En), "5 Jan 2026, 13:05");
    }

    #[test]
    fn thousands_stand_apart_and_never_part() {
        assert_eq!(integer(0, Lv), "0");
        assert_eq!(integer(999, Lv), "999");
        assert_eq!(integer(1_422, Lv), "1\u{a0}422");
        assert_eq!(integer(-1_234_567, Lv), "-1\u{a0}234\u{a0}567");
        assert_eq!(integer(100_000, En), "100,000");
    }

    #[test]
    fn halves_are_rounded_up() {
        assert_eq!(decimal(0.5, 0, Lv), "1");
        assert_eq!(decimal(2.5, 0, Lv), "3");
        assert_eq!(decimal(79.257_9, 2, Lv), "79,26");
        assert_eq!(decimal(1422.87, 2, En), "1,422.87");
        assert_eq!(decimal(-0.001, 2, Lv), "0,00");
    }

    #[test]
    fn percent_money_and_school_year_use_no_break_spaces_in_latvian() {
        assert_eq!(percent(79.26, 0, Lv), "79\u{a0}%");
        assert_eq!(percent(79.26, 1, En), "79.3%");
        assert_eq!(euros(142_287, Lv), "1\u{a0}422,87\u{a0}EUR");
        assert_eq!(euros(-50, En), "EUR\u{a0}-0.50");
        assert_eq!(school_year(2026, Lv), "2026./2027.\u{a0}m.\u{a0}g.");
        assert_eq!(school_year(2026, En), "2026/2027");
    }
}
