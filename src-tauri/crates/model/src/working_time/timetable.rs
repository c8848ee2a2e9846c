//! The week laid over the calendar: what is worked on which day.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};

use super::{InterruptionReason, Lessons, Minutes, Shift, WorkingTime};
use crate::calendar::CalendarRules;
use crate::period::Period;
use crate::quality::LocalText;

/// For how long an end is looked for.
const LONGEST_DAYS: usize = 4 * 366;

/// The working time of a placement, day by day.
#[derive(Debug, Clone)]
pub struct Timetable<'a> {
    time: &'a WorkingTime,
    calendar: &'a CalendarRules,
    holidays: BTreeMap<NaiveDate, LocalText>,
}

/// A day of a placement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Day {
    /// The day.
    pub on: NaiveDate,
    /// The hours that are worked on it; none where it is off.
    pub shift: Option<Shift>,
    /// Lessons at the school.
    pub lessons: Lessons,
    /// Why it is off, where the calendar or an interruption says so.
    pub off: Option<Off>,
    /// The day that is worked on this one instead (pārcelta darba diena).
    pub instead_of: Option<NaiveDate>,
}

/// Why a day is off.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Off {
    /// A public holiday.
    Holiday(LocalText),
    /// The working day was moved.
    MovedTo(NaiveDate),
    /// The placement rests.
    Interrupted(InterruptionReason),
}

impl Day {
    /// How much is worked.
    pub fn worked(&self) -> Minutes {
        self.shift.as_ref().map(Shift::worked).unwrap_or_default()
    }
}

impl<'a> Timetable<'a> {
    /// Lays a week over the calendar of some years; days of other years have no holidays.
    pub fn new(
        time: &'a WorkingTime,
        calendar: &'a CalendarRules,
        years: std::ops::RangeInclusive<i32>,
    ) -> Self {
        let mut holidays = BTreeMap::new();
        for holiday in years.flat_map(|year| calendar.holidays(year)) {
            holidays.entry(holiday.on).or_insert(holiday.name);
        }
        Self { time, calendar, holidays }
    }

    /// The same over the years of a period and those in which it can come to its end.
    pub fn over(time: &'a WorkingTime, calendar: &'a CalendarRules, period: Period) -> Self {
        Self::new(time, calendar, period.start().year()..=period.end().year() + 4)
    }

    /// Whether no day of the week is worked.
    pub fn is_empty(&self) -> bool {
        self.time.shifts.is_empty()
    }

    /// One day.
    pub fn day(&self, on: NaiveDate) -> Day {
        let moved = self.calendar.moved.iter().filter(|_| self.time.moved_days);
        let instead_of = moved.clone().find(|moved| moved.worked == on).map(|moved| moved.off);
        let off = self.off(on);
        let weekday = instead_of.unwrap_or(on).weekday();
        let shift = self.time.shift(weekday).copied().filter(|_| off.is_none());
        let lessons = if self.has_lessons(on) { self.time.lessons(on) } else { Lessons::default() };
        Day { on, instead_of: instead_of.filter(|_| shift.is_some()), shift, lessons, off }
    }

    /// Every day of a period.
    pub fn days(&self, period: Period) -> impl Iterator<Item = Day> + '_ {
        period.start().iter_days().take_while(move |day| *day <= period.end()).map(|day| self.day(day))
    }

    /// How much is worked in a period.
    pub fn worked(&self, period: Period) -> Minutes {
        self.days(period).map(|day| day.worked()).sum()
    }

    /// The day on which so much has been worked; `None` where nothing is worked, or for longer than four years.
    pub fn end(&self, start: NaiveDate, required: Minutes) -> Option<NaiveDate> {
        let mut done = Minutes::ZERO;
        start.iter_days().take(LONGEST_DAYS).find(|day| {
            done = done + self.day(*day).worked();
            done >= required && done > Minutes::ZERO
        })
    }

    fn off(&self, on: NaiveDate) -> Option<Off> {
        if let Some(name) = self.holidays.get(&on) {
            return Some(Off::Holiday(name.clone()));
        }
        if let Some(rests) = self.time.interruptions.iter().find(|known| known.covers(on)) {
            return Some(Off::Interrupted(rests.reason));
        }
        let moved = self.calendar.moved.iter().find(|moved| self.time.moved_days && moved.off == on)?;
        Some(Off::MovedTo(moved.worked))
    }

    fn has_lessons(&self, on: NaiveDate) -> bool {
        !self.holidays.contains_key(&on) && self.calendar.school_holiday(on).is_none()
    }
}
