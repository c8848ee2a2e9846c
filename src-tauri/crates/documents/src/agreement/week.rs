//! The week of a placement in words: days with the same hours together.

use i18n::Tr;
use model::working_time::{LessonLength, Minutes, Shift, TimeOfDay};

/// „Pirmdiena–Piektdiena: 8.00–16.30, pārtraukums 30 min”; parts with other hours follow after a semicolon.
pub(super) fn text(week: &[Shift], tr: &Tr) -> String {
    let same = |one: &Shift, next: &Shift| {
        one.weekday + 1 == next.weekday
            && (one.from, one.to, one.break_minutes) == (next.from, next.to, next.break_minutes)
    };
    week.chunk_by(same).map(|days| part(days, tr)).collect::<Vec<_>>().join("; ")
}

/// What a week comes to; empty for none.
pub(super) fn total(week: &[Shift], tr: &Tr) -> String {
    let minutes: Minutes = week.iter().map(Shift::worked).sum();
    if minutes == Minutes::ZERO { String::new() } else { duration(minutes, tr) }
}

/// A time with the whole lessons that it makes.
pub(super) fn with_lessons(minutes: Minutes, lesson: LessonLength, tr: &Tr) -> String {
    let lessons = minutes.whole_lessons(lesson).get();
    let length = lesson.minutes().get().to_string();
    tr.hours_with_lessons(&length, lessons.into(), &duration(minutes, tr))
}

fn part(days: &[Shift], tr: &Tr) -> String {
    let (Some(first), Some(last)) = (days.first(), days.last()) else { return String::new() };
    let name = |shift: &Shift| tr.hours_weekday(shift.weekday.into());
    let named = match days.len() {
        1 => name(first),
        _ => format!("{}–{}", name(first), name(last)),
    };
    let (from, to) = (clock(first.from, tr), clock(first.to, tr));
    match first.break_minutes.get() {
        0 => tr.documents_shift(&named, &from, &to),
        pause => tr.documents_shift_with_break(&named, &from, &pause.to_string(), &to),
    }
}

fn clock(time: TimeOfDay, tr: &Tr) -> String {
    let (hours, minutes) = (time.minute() / 60, time.minute() % 60);
    tr.hours_clock(&hours.to_string(), &format!("{minutes:02}"))
}

/// Hours and minutes in words.
pub(crate) fn duration(minutes: Minutes, tr: &Tr) -> String {
    let minutes = minutes.get();
    tr.hours_duration(&(minutes / 60).to_string(), i64::from(minutes % 60))
}

#[cfg(test)]
mod tests {
    use i18n::Language;

    use super::*;

    fn shift(weekday: u8, from: &str, to: &str, pause: u32) -> Shift {
        let at = |text| TimeOfDay::parse(text).unwrap();
        Shift { weekday, from: at(from), to: at(to), break_minutes: Minutes::new(pause) }
    }

    #[test]
    fn days_with_the_same_hours_are_told_together() {
        let mut week: Vec<Shift> = (1..=4).map(|day| shift(day, "8", "15.30", 30)).collect();
        week.extend([shift(5, "8", "12.05", 0), shift(7, "8", "12.05", 0)]);
        let (lv, en) = (Tr::new(Language::Lv), Tr::new(Language::En));
        assert_eq!(
            text(&week, &lv),
            "Pirmdiena–Ceturtdiena: 8.00–15.30, pārtraukums 30 min; Piektdiena: 8.00–12.05; Svētdiena: 8.00–12.05"
        );
        assert!(text(&week, &en).starts_with("Monday–Thursday: 8:00–15:30, break of 30 min; "));
        assert_eq!(total(&week, &lv), "36 h 10 min");
        assert_eq!((text(&[], &lv), total(&[], &lv)), (String::new(), String::new()));
    }
}
