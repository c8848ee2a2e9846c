//! A plan against the law, the programme, the placement and the week that is agreed on. A finding is data and warns;
//! rows are counted from nought.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Place, Plan, PlanRow, PlanRules, PlanStanding, PlanSums};
use crate::period::Period;
use crate::programme::Module;
use crate::working_time::{Hours, LessonLength, Minutes, Timetable};

/// What a plan is held against.
#[derive(Debug)]
pub struct Setting<'a> {
    /// The days of the placement.
    pub period: Period,
    /// Hours of the placement.
    pub hours: Hours,
    /// How long a lesson is.
    pub lesson: LessonLength,
    /// The modules of the programme that the placement follows.
    pub modules: &'a [Module],
    /// The week over the calendar; none where no week is agreed on.
    pub timetable: Option<Timetable<'a>>,
}

/// What is to be said of a plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case", tag = "what")]
pub enum PlanFinding {
    /// It has no rows.
    Absent,
    /// Less than the least share is learnt in the company.
    BelowLeast,
    /// Hours in the company are other than those of the placement.
    HoursDiffer {
        /// In the plan.
        planned: Minutes,
        /// In the placement.
        agreed: Minutes,
    },
    /// A row names a module of another programme.
    OtherProgramme {
        /// Which row.
        row: u32,
    },
    /// A row has days before the placement or after it.
    Outside {
        /// Which row.
        row: u32,
    },
    /// A row has a module in a place and in days that an earlier row has already.
    Repeated {
        /// Which row.
        row: u32,
        /// The earlier one.
        earlier: u32,
    },
    /// More is planned in the company than is worked there.
    Crowded {
        /// The first of the days.
        start: NaiveDate,
        /// The last of them.
        end: NaiveDate,
        /// What the week and the calendar allow.
        allowed: Minutes,
        /// What is planned in these days and in no others.
        planned: Minutes,
    },
}

impl PlanRules {
    /// Everything that is to be said of a plan: of the whole first, then of its rows, then of its days.
    pub fn judge(&self, plan: &Plan, setting: &Setting<'_>) -> Vec<PlanFinding> {
        let sums = PlanSums::of(&plan.rows, setting.lesson);
        let agreed = Minutes::from(setting.hours);
        let mut findings = match self.standing(sums) {
            PlanStanding::Absent => return vec![PlanFinding::Absent],
            PlanStanding::BelowLeast => vec![PlanFinding::BelowLeast],
            PlanStanding::Enough => Vec::new(),
        };
        if sums.company != agreed {
            findings.push(PlanFinding::HoursDiffer { planned: sums.company, agreed });
        }
        for (index, (row, number)) in plan.rows.iter().zip(0_u32..).enumerate() {
            findings.extend(setting.of_row(row, number));
            findings.extend(
                repeated(row, &plan.rows[..index])
                    .map(|earlier| PlanFinding::Repeated { row: number, earlier }),
            );
        }
        findings.extend(setting.crowded(&plan.rows));
        findings
    }
}

/// The first of the earlier rows that says the same of some days.
fn repeated(row: &PlanRow, earlier: &[PlanRow]) -> Option<u32> {
    let same = |known: &PlanRow| known.place == row.place && known.same_module(row) && known.overlaps(row);
    earlier.iter().zip(0..).find(|(known, _)| same(known)).map(|(_, number)| number)
}

impl Setting<'_> {
    fn of_row(&self, row: &PlanRow, number: u32) -> impl Iterator<Item = PlanFinding> + use<> {
        let known =
            row.module_id.as_ref().is_none_or(|id| self.modules.iter().any(|module| module.id == *id));
        let other = (!known).then_some(PlanFinding::OtherProgramme { row: number });
        let outside = (!self.contains(row)).then_some(PlanFinding::Outside { row: number });
        other.into_iter().chain(outside)
    }

    fn contains(&self, row: &PlanRow) -> bool {
        self.period.contains(row.start) && self.period.contains(row.end)
    }

    /// The shortest stretches of days that have to hold more than is worked in them. How a row's hours are dealt over
    /// its days is left open: where no stretch is told, there is a way in which all of them fit.
    fn crowded(&self, rows: &[PlanRow]) -> Vec<PlanFinding> {
        let Some(timetable) = &self.timetable else { return Vec::new() };
        let rows: Vec<&PlanRow> =
            rows.iter().filter(|row| row.place == Place::Company && self.contains(row)).collect();
        let mut ends: Vec<NaiveDate> = rows.iter().map(|row| row.end).collect();
        let mut starts: Vec<NaiveDate> = rows.iter().map(|row| row.start).collect();
        for days in [&mut starts, &mut ends] {
            days.sort_unstable();
            days.dedup();
        }
        let worked = Worked::over(timetable, self.period);
        let mut told: Vec<PlanFinding> = Vec::new();
        let mut shortest = None;
        // From the last beginning back, so that a stretch comes after those that lie within it.
        for start in starts.into_iter().rev() {
            for end in ends.iter().copied().filter(|end| *end >= start) {
                if shortest.is_some_and(|known| known <= end) {
                    break;
                }
                let within = rows.iter().filter(|row| row.start >= start && row.end <= end);
                let planned: Minutes = within.map(|row| row.minutes(self.lesson)).sum();
                let allowed = worked.between(start, end);
                if planned > allowed {
                    told.push(PlanFinding::Crowded { start, end, allowed, planned });
                    shortest = Some(end);
                }
            }
        }
        told.reverse();
        told
    }
}

/// What is worked from the first day of a period on, day by day.
struct Worked {
    first: NaiveDate,
    /// What is worked before each day, and before the day after the last one.
    before: Vec<Minutes>,
}

impl Worked {
    fn over(timetable: &Timetable<'_>, period: Period) -> Self {
        let mut sum = Minutes::ZERO;
        let mut before = vec![sum];
        before.extend(timetable.days(period).map(|day| {
            sum = sum + day.worked();
            sum
        }));
        Self { first: period.start(), before }
    }

    /// What is worked in days of the period, both ends included.
    fn between(&self, start: NaiveDate, end: NaiveDate) -> Minutes {
        let place = |day: NaiveDate| usize::try_from((day - self.first).num_days()).unwrap_or_default();
        let sum = |place: usize| self.before.get(place).copied().unwrap_or_default();
        sum(place(end) + 1).without(sum(place(start)))
    }
}
