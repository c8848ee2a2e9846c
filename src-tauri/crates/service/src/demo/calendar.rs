//! Days of the demonstration as dates: it always plays around the day on which it is made.

use chrono::{Datelike, Days, Months, NaiveDate};

use super::shape::Day;

/// Turns the files' days into dates.
#[derive(Debug, Clone, Copy)]
pub(super) struct Calendar {
    today: NaiveDate,
    monday: NaiveDate,
}

impl Calendar {
    /// The calendar of a demonstration that is made today. A weekend belongs to the week after it, so that
    /// what is due on a Friday is never just overdue.
    pub(super) fn new(today: NaiveDate) -> Self {
        let weekday = u64::from(today.weekday().num_days_from_monday());
        let monday = match weekday {
            5.. => today.checked_add_days(Days::new(7 - weekday)),
            _ => today.checked_sub_days(Days::new(weekday)),
        };
        Self { today, monday: monday.unwrap_or(today) }
    }

    /// The date of a day.
    pub(super) fn date(self, day: Day) -> NaiveDate {
        let days = Days::new(day.unsigned_abs());
        let date =
            if day < 0 { self.monday.checked_sub_days(days) } else { self.monday.checked_add_days(days) };
        date.unwrap_or(self.monday)
    }

    /// The date of birth of somebody who had a birthday `days` ago and became `age` then.
    pub(super) fn born(self, age: u32, days: u64) -> NaiveDate {
        let birthday = self.today.checked_sub_days(Days::new(days));
        birthday.and_then(|day| day.checked_sub_months(Months::new(12 * age))).unwrap_or(self.today)
    }
}

/// The working day (Monday to Friday) after a day.
pub(super) fn next_working_day(day: Day) -> Day {
    (day + 1..day + 4).find(|day| day.rem_euclid(7) < 5).unwrap_or(day)
}

#[cfg(test)]
mod tests {
    use model::period::age_on;

    use super::*;

    fn day(y: i32, m: u32, d: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(y, m, d).unwrap()
    }

    #[test]
    fn days_are_counted_from_the_monday_of_the_week() {
        for today in [day(2026, 11, 14), day(2026, 11, 15), day(2026, 11, 16), day(2026, 11, 20)] {
            let calendar = Calendar::new(today);
            assert_eq!(calendar.date(0), day(2026, 11, 16));
            assert_eq!(calendar.date(-7), day(2026, 11, 9));
            assert_eq!(calendar.date(18), day(2026, 12, 4));
        }
    }

    #[test]
    fn an_age_holds_on_the_day_of_the_demonstration() {
        let today = day(2028, 2, 29);
        assert_eq!(age_on(Calendar::new(today).born(17, 0), today), 17);
        assert_eq!(age_on(Calendar::new(today).born(17, 340), today), 17);
    }

    #[test]
    fn a_friday_is_followed_by_a_monday() {
        assert_eq!(next_working_day(-3), 0);
        assert_eq!(next_working_day(-4), -3);
    }
}
