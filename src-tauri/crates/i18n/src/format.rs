//! Notations of dates and numbers, as Latvian and English write them (`docs/` names the sources).

use chrono::{DateTime, Datelike, FixedOffset, NaiveDate};

use crate::Language;

/// No-break space.
const NBSP: char = '\u{a0}';

const MONTHS_LV: [&str; 12] = [
    "janvār", "februār", "mart", "aprīl", "maij", "jūnij", "jūlij", "august", "septembr", "oktobr", "novembr",
    "decembr",
];
const MONTHS_EN: [&str; 12] = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
];

/// `21.11.2026.` or `21/11/2026`.
pub fn date(day: NaiveDate, language: Language) -> String {
    match language {
        Language::Lv => day.format("%d.%m.%Y.").to_string(),
        Language::En => day.format("%d/%m/%Y").to_string(),
    }
}

/// `2026. gada 21. novembris` or `21 November 2026`.
pub fn long_date(day: NaiveDate, language: Language) -> String {
    match language {
        Language::Lv => latvian(day, &["is", "is", "s", "is", "s", "s", "s", "s", "is", "is", "is", "is"]),
        Language::En => english(day),
    }
}

/// `2026. gada 21. novembrī`, as a document says when it was made; English has one form.
pub fn long_date_locative(day: NaiveDate, language: Language) -> String {
    match language {
        Language::Lv => latvian(day, &["ī", "ī", "ā", "ī", "ā", "ā", "ā", "ā", "ī", "ī", "ī", "ī"]),
        Language::En => english(day),
    }
}

/// `21.11.2026. 10:42`.
pub fn date_time(at: DateTime<FixedOffset>, language: Language) -> String {
    format!("{} {}", date(at.date_naive(), language), at.format("%H:%M"))
}

/// `1 422` with a no-break space, or `1,422`.
pub fn integer(value: i64, language: Language) -> String {
    let digits = value.unsigned_abs().to_string();
    let mut out = String::new();
    if value < 0 {
        out.push('−');
    }
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            out.push(if language == Language::Lv { NBSP } else { ',' });
        }
        out.push(digit);
    }
    out
}

/// `79,26` or `79.26`, with a fixed number of decimals.
pub fn decimal(value: f64, decimals: usize, language: Language) -> String {
    let text = format!("{value:.decimals$}");
    match language {
        Language::Lv => text.replace('.', ","),
        Language::En => text,
    }
}

/// `25 %` with a no-break space, or `25%`.
pub fn percent(value: i64, language: Language) -> String {
    match language {
        Language::Lv => format!("{}{NBSP}%", integer(value, language)),
        Language::En => format!("{}%", integer(value, language)),
    }
}

/// `2026./2027. m. g.` or `2026/2027`, from the year in which the school year begins.
pub fn school_year(begins: i32, language: Language) -> String {
    let ends = begins + 1;
    match language {
        Language::Lv => format!("{begins}./{ends}. m.{NBSP}g."),
        Language::En => format!("{begins}/{ends}"),
    }
}

fn latvian(day: NaiveDate, endings: &[&str; 12]) -> String {
    let month = day.month0() as usize;
    format!("{}. gada {}. {}{}", day.year(), day.day(), MONTHS_LV[month], endings[month])
}

fn english(day: NaiveDate) -> String {
    format!("{} {} {}", day.day(), MONTHS_EN[day.month0() as usize], day.year())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn latvian_dates_end_in_the_case_that_is_asked_for() {
        let day = NaiveDate::from_ymd_opt(2026, 11, 21).unwrap();
        assert_eq!(date(day, Language::Lv), "21.11.2026.");
        assert_eq!(long_date(day, Language::Lv), "2026. gada 21. novembris");
        assert_eq!(long_date_locative(day, Language::Lv), "2026. gada 21. novembrī");
        let march = NaiveDate::from_ymd_opt(2014, 3, 11).unwrap();
        assert_eq!(long_date_locative(march, Language::Lv), "2014. gada 11. martā");
    }

    #[test]
    fn numbers_are_grouped_by_threes() {
        assert_eq!(integer(1_422, Language::Lv), "1\u{a0}422");
        assert_eq!(integer(-1_000_000, Language::En), "−1,000,000");
        assert_eq!(decimal(79.2579, 2, Language::Lv), "79,26");
        assert_eq!(school_year(2026, Language::Lv), "2026./2027. m.\u{a0}g.");
    }
}
