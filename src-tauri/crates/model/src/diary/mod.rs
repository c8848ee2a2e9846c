//! The diary of a placement (prakses dienasgrāmata): what was done on which days or in which week, for how long, and
//! what the company says of it.
//!
//! An entry goes from draft to handed in to confirmed or returned. What is confirmed is locked: a change needs a reason
//! in words and makes it handed in again. Weeks and sums are found when they are looked at. Knows no clock.

mod entry;
mod judge;
mod mark;
mod weeks;

pub use entry::{DiaryEntry, EntrySource, EntryState};
pub use judge::{DiaryFinding, findings};
pub use mark::{EntryMark, NotAnEntryMark};
pub use weeks::{DiaryWeek, DiaryWeeks, WeekState, weeks};

#[cfg(test)]
mod tests;
