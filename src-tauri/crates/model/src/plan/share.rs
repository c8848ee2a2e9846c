//! How much of a plan is learnt where.

use serde::{Deserialize, Serialize};

use super::{Place, PlanRow, PlanRules};
use crate::working_time::{LessonLength, Minutes};

/// What a plan comes to, in the one unit that lessons and hours share.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct PlanSums {
    /// At the school.
    pub school: Minutes,
    /// In the company.
    pub company: Minutes,
}

/// Whether a plan is what work-based learning asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PlanStanding {
    /// There is none.
    Absent,
    /// Less than the least share is learnt in the company.
    BelowLeast,
    /// There is one, and enough of it is learnt in the company.
    Enough,
}

impl PlanSums {
    /// Adds rows up; `lesson` is how long a lesson is.
    pub fn of(rows: &[PlanRow], lesson: LessonLength) -> Self {
        let at = |place| rows.iter().filter(|row| row.place == place).map(|row| row.minutes(lesson)).sum();
        Self { school: at(Place::School), company: at(Place::Company) }
    }

    /// At both places.
    pub fn total(self) -> Minutes {
        self.school + self.company
    }

    /// The part of the company in thousandths, rounded down so that a share just below a limit never reads as the
    /// limit; `None` where nothing is planned.
    pub fn share(self) -> Option<u32> {
        let (company, total) = (u64::from(self.company.get()), u64::from(self.total().get()));
        (company * 1000).checked_div(total).and_then(|share| u32::try_from(share).ok())
    }
}

impl PlanRules {
    /// Whether so much is enough.
    pub fn standing(&self, sums: PlanSums) -> PlanStanding {
        let (company, total) = (u64::from(sums.company.get()), u64::from(sums.total().get()));
        match total {
            0 => PlanStanding::Absent,
            _ if company * 100 < total * u64::from(self.least_in_company) => PlanStanding::BelowLeast,
            _ => PlanStanding::Enough,
        }
    }
}
