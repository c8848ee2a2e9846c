//! What is on record about the working time of a placement.

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

use super::{Lessons, Minutes, TimeOfDay};
use crate::id::PlacementId;
use crate::period::Period;
use crate::problem::{FieldProblem, Problem, Problems};

/// The working time of a placement: one week, over and over.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct WorkingTime {
    /// The placement; working time has no identifier of its own.
    pub placement_id: PlacementId,
    /// Whether there is an employment contract (darba līgums) besides the placement: limits are then law.
    pub employed: bool,
    /// Whether the company keeps to the working days that the Cabinet moves.
    pub moved_days: bool,
    /// Days that are worked, from Monday, each at most once.
    pub shifts: Vec<Shift>,
    /// Days with lessons at the school during the placement, from Monday, each at most once.
    pub school: Vec<SchoolDay>,
    /// When the placement rests, in the order of the days.
    pub interruptions: Vec<Interruption>,
    /// Why limits are exceeded and who sees to it; empty where they are kept.
    pub note: String,
}

/// The hours of a day of the week.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct Shift {
    /// 1 for Monday to 7 for Sunday.
    pub weekday: u8,
    /// When it begins.
    pub from: TimeOfDay,
    /// When it ends; a time that is not after the beginning belongs to the next day.
    pub to: TimeOfDay,
    /// How much of it is break.
    pub break_minutes: Minutes,
}

/// Lessons at the school on a day of the week.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct SchoolDay {
    /// 1 for Monday to 7 for Sunday.
    pub weekday: u8,
    /// How many.
    pub lessons: Lessons,
}

/// Days on which the placement rests, both ends included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct Interruption {
    /// First day.
    pub start: NaiveDate,
    /// Last day.
    pub end: NaiveDate,
    /// Why.
    pub reason: InterruptionReason,
}

/// Why a placement rests. Says nothing about anybody's health.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum InterruptionReason {
    /// Attaisnota prombūtne.
    Absence,
    /// Lessons or examinations at the school.
    School,
    /// The company has no work or is closed.
    Company,
    /// Holidays of the learner.
    Leave,
    /// Something else.
    Other,
}

impl Shift {
    /// From the beginning to the end, the break included.
    pub const fn span(&self) -> Minutes {
        let (from, to) = (self.from.minute(), self.to.minute());
        Minutes::new(if to > from { to - from } else { to + TimeOfDay::DAY - from })
    }

    /// Without the break.
    pub const fn worked(&self) -> Minutes {
        self.span().without(self.break_minutes)
    }
}

impl Interruption {
    /// Whether the placement rests on a day.
    pub fn covers(&self, day: NaiveDate) -> bool {
        self.start <= day && day <= self.end
    }
}

impl WorkingTime {
    /// No hours on record yet.
    pub fn none(placement_id: PlacementId) -> Self {
        Self {
            placement_id,
            employed: false,
            moved_days: false,
            shifts: Vec::new(),
            school: Vec::new(),
            interruptions: Vec::new(),
            note: String::new(),
        }
    }

    /// The hours of a weekday.
    pub fn shift(&self, weekday: chrono::Weekday) -> Option<&Shift> {
        self.shifts.iter().find(|shift| u32::from(shift.weekday) == weekday.number_from_monday())
    }

    /// The lessons of a weekday.
    pub fn lessons(&self, day: NaiveDate) -> Lessons {
        let weekday = day.weekday().number_from_monday();
        let found = self.school.iter().find(|school| u32::from(school.weekday) == weekday);
        found.map(|school| school.lessons).unwrap_or_default()
    }

    /// What a week without holidays comes to.
    pub fn week(&self) -> Minutes {
        self.shifts.iter().map(Shift::worked).sum()
    }

    /// The working time with one more interruption; refused outside the placement and on days that rest already.
    pub fn interrupted(mut self, by: Interruption, period: Period) -> Result<Self, Vec<FieldProblem>> {
        let mut problems = Problems::default();
        if by.end < by.start {
            problems.add("end", Problem::EndsBeforeStart);
        }
        if !period.contains(by.start) {
            let (from, to) = (period.start(), period.end());
            problems.add("start", Problem::DateOutOfRange { from, to });
        }
        if self.interruptions.iter().any(|known| known.start <= by.end && by.start <= known.end) {
            problems.add("start", Problem::Overlaps);
        }
        problems.into_result()?;
        self.interruptions.push(by);
        self.interruptions.sort_by_key(|known| known.start);
        Ok(self)
    }

    /// Judges the record before it is written; fields are named by weekday (`days.1.to`).
    pub fn check(&self) -> Result<(), Vec<FieldProblem>> {
        let mut problems = Problems::default();
        problems.optional("note", &self.note, 1000);
        for shift in &self.shifts {
            let field = |part: &str| format!("days.{}.{part}", shift.weekday);
            if shift.from == shift.to {
                problems.add(&field("to"), Problem::NoTimeBetween);
            } else if shift.worked() == Minutes::ZERO {
                let max = shift.span().get().saturating_sub(1);
                problems.add(&field("break"), Problem::NotANumber { min: 0, max });
            }
        }
        for day in self.school.iter().filter(|day| !(1..=12).contains(&day.lessons.get())) {
            problems.add(&format!("days.{}.lessons", day.weekday), Problem::NotANumber { min: 0, max: 12 });
        }
        let in_order = |days: &[u8]| days.windows(2).all(|two| two[0] < two[1]);
        let (shifts, school): (Vec<u8>, Vec<u8>) = (
            self.shifts.iter().map(|shift| shift.weekday).collect(),
            self.school.iter().map(|day| day.weekday).collect(),
        );
        let known = |days: &[u8]| days.iter().all(|day| (1..=7).contains(day));
        for (name, days) in [("shifts", shifts), ("school", school)] {
            if !in_order(&days) || !known(&days) {
                problems.add(name, Problem::Duplicate);
            }
        }
        problems.into_result()
    }
}
