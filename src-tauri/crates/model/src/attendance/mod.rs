//! Presence at the company: when the learner was absent, and how far the hours of the placement have come.
//!
//! An absence is time missed while the placement goes on; an interruption ([`crate::working_time::Interruption`]) stops
//! the placement for everybody and takes its days out of the plan. Reasons say nothing about anybody's health. Knows no
//! clock.

mod absence;
mod progress;

pub use absence::{Absence, AbsenceReason};
pub use progress::{Basis, HoursDone, hours_done};

#[cfg(test)]
mod tests;
