//! The weeks of a placement, and how the diary stands in each.

use chrono::{Datelike, Days, NaiveDate};
use serde::{Deserialize, Serialize};

use super::{DiaryEntry, EntryState};
use crate::working_time::{AgreedDays, Minutes};

/// Days from Monday to Sunday.
const TO_SUNDAY: Days = Days::new(6);

/// A week in which something is to be worked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct DiaryWeek {
    /// Its Monday.
    pub monday: NaiveDate,
    /// The first day of it that is worked.
    pub first: NaiveDate,
    /// The last day of it that is worked.
    pub last: NaiveDate,
    /// What is to be worked.
    pub agreed: Minutes,
    /// What the entries that begin in it come to.
    pub written: Minutes,
    /// How the diary stands.
    pub state: WeekState,
}

/// How the diary stands in a week.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum WeekState {
    /// There is no entry, and the week is not over.
    Open,
    /// There is no entry, and the week is over.
    Missing,
    /// An entry was returned.
    Returned,
    /// An entry is not handed in.
    Draft,
    /// An entry waits for the company.
    HandedIn,
    /// Every entry is confirmed.
    Confirmed,
}

/// Every week of a placement.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct DiaryWeeks {
    /// In order; weeks in which nothing is worked are left out.
    pub weeks: Vec<DiaryWeek>,
    /// How many of them are over.
    pub over: u32,
    /// How many of those are confirmed.
    pub confirmed: u32,
}

impl DiaryWeeks {
    /// Whether at least so many per cent of the weeks that are over are confirmed; `None` where none is over.
    pub fn confirmed_at_least(&self, percent: u32) -> Option<bool> {
        (self.over > 0).then(|| self.confirmed * 100 >= self.over * percent)
    }
}

/// The weeks of a placement and how its diary stands in them on a day.
pub fn weeks(entries: &[DiaryEntry], days: &AgreedDays<'_>, today: NaiveDate) -> DiaryWeeks {
    let mut all = DiaryWeeks::default();
    let period = days.period();
    let mondays = monday_of(period.start()).iter_weeks().take_while(|monday| *monday <= period.end());
    for monday in mondays {
        let sunday = monday.checked_add_days(TO_SUNDAY).unwrap_or(monday);
        let days_of_week = monday.iter_days().take(7);
        let worked: Vec<NaiveDate> = days_of_week.filter(|day| days.on(*day) > Minutes::ZERO).collect();
        let (Some(&first), Some(&last)) = (worked.first(), worked.last()) else { continue };
        let state = state(entries, monday, sunday, last < today);
        all.over += u32::from(last < today);
        all.confirmed += u32::from(last < today && state == WeekState::Confirmed);
        let begun = entries.iter().filter(|entry| (monday..=sunday).contains(&entry.start));
        let written = begun.map(|entry| entry.minutes).sum();
        all.weeks.push(DiaryWeek {
            monday,
            first,
            last,
            agreed: days.between(monday, sunday),
            written,
            state,
        });
    }
    all
}

fn state(entries: &[DiaryEntry], monday: NaiveDate, sunday: NaiveDate, over: bool) -> WeekState {
    let here = || entries.iter().filter(|entry| entry.touches(monday, sunday));
    let has = |state| here().any(|entry| entry.state == state);
    if here().next().is_none() {
        return if over { WeekState::Missing } else { WeekState::Open };
    }
    let worst = [
        (EntryState::Returned, WeekState::Returned),
        (EntryState::Draft, WeekState::Draft),
        (EntryState::HandedIn, WeekState::HandedIn),
    ];
    worst.into_iter().find(|(of, _)| has(*of)).map_or(WeekState::Confirmed, |(_, week)| week)
}

fn monday_of(day: NaiveDate) -> NaiveDate {
    day.checked_sub_days(Days::new(day.weekday().num_days_from_monday().into())).unwrap_or(day)
}
