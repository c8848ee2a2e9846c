//! The individual plan of work-based learning (individuālais plāns): which module is learnt where, for how long and
//! in which weeks, and how much of it is learnt in the company.
//!
//! The school counts in lessons, the company in hours of 60 minutes; sums and shares are made of minutes alone. A row
//! carries the words of its module as they were agreed on. Knows no clock.

mod judge;
mod propose;
mod record;
mod rules;
mod share;

pub use judge::{PlanFinding, Setting};
pub use propose::{ProposedRow, propose};
pub use record::{Place, Plan, PlanRow};
pub use rules::{PlanRules, PlanRulesError};
pub use share::{PlanStanding, PlanSums};

#[cfg(test)]
mod tests;
