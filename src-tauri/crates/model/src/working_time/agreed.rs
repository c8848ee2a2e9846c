//! What is agreed to be worked on the days of a placement.

use chrono::{Datelike, NaiveDate, Weekday};

use super::{Minutes, Timetable};
use crate::period::Period;

/// What is to be worked day by day: the week of the placement laid over the calendar, or, where no week is on record,
/// its hours a day from Monday to Friday.
#[derive(Debug)]
pub struct AgreedDays<'a> {
    timetable: Timetable<'a>,
    period: Period,
    /// Minutes of a day where no week is on record.
    otherwise: Option<Minutes>,
}

impl<'a> AgreedDays<'a> {
    /// Over the days that count; `a_day` is taken where the timetable has no week.
    pub fn new(timetable: Timetable<'a>, period: Period, a_day: Minutes) -> Self {
        let otherwise = timetable.is_empty().then_some(a_day);
        Self { timetable, period, otherwise }
    }

    /// The days that count.
    pub const fn period(&self) -> Period {
        self.period
    }

    /// What is to be worked on a day; nothing outside the placement.
    pub fn on(&self, day: NaiveDate) -> Minutes {
        if !self.period.contains(day) {
            return Minutes::ZERO;
        }
        let found = self.timetable.day(day);
        match self.otherwise {
            None => found.worked(),
            Some(_) if found.off.is_some() || is_weekend(day) => Minutes::ZERO,
            Some(minutes) => minutes,
        }
    }

    /// What is to be worked from one day to another, both included.
    pub fn between(&self, start: NaiveDate, end: NaiveDate) -> Minutes {
        let (first, last) = (start.max(self.period.start()), end.min(self.period.end()));
        first.iter_days().take_while(|day| *day <= last).map(|day| self.on(day)).sum()
    }

    /// The day from `start` on which so much will have been worked, the placement's last day not regarded; `None`
    /// where nothing is worked, or for longer than four years.
    pub fn reached(&self, start: NaiveDate, required: Minutes) -> Option<NaiveDate> {
        let beyond =
            Period::parse(self.period.start().min(start), start + chrono::Duration::days(LONGEST)).ok()?;
        let all = AgreedDays { timetable: self.timetable.clone(), period: beyond, otherwise: self.otherwise };
        let mut done = Minutes::ZERO;
        start.iter_days().take_while(|day| *day <= beyond.end()).find(|day| {
            done = done + all.on(*day);
            done >= required && done > Minutes::ZERO
        })
    }
}

/// For how many days an end is looked for.
const LONGEST: i64 = 4 * 366;

fn is_weekend(day: NaiveDate) -> bool {
    matches!(day.weekday(), Weekday::Sat | Weekday::Sun)
}
