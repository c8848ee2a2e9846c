//! What is agreed to be worked on the days of a placement, from what is on record.

use model::calendar::CalendarRules;
use model::period::Period;
use model::placement::Placement;
use model::working_time::{AgreedDays, Hours, Timetable, WorkingTime};
use store::Reader;

use crate::reply::Stop;
use crate::rules;

/// The week of a placement and the calendar of its first day.
pub(crate) struct CourseDays {
    time: WorkingTime,
    calendar: CalendarRules,
    period: Period,
    hours_per_day: u32,
}

impl CourseDays {
    /// Reads what is on record; the days that count end with the placement, or early.
    pub(crate) fn read(reader: &Reader<'_>, placement: &Placement) -> Result<Self, Stop> {
        let period = placement.period;
        let end = placement.ended.as_ref().map_or(period.end(), |ended| ended.on);
        Ok(Self {
            time: super::find(reader, &placement.id)?,
            calendar: rules::calendar_on(reader, period.start())?,
            period: Period::parse(period.start(), end).unwrap_or(period),
            hours_per_day: placement.hours_per_day,
        })
    }

    /// Day by day.
    pub(crate) fn agreed(&self) -> AgreedDays<'_> {
        let timetable = Timetable::over(&self.time, &self.calendar, self.period);
        AgreedDays::new(timetable, self.period, Hours::new(self.hours_per_day).into())
    }

    /// The days that count.
    pub(crate) const fn period(&self) -> Period {
        self.period
    }
}
