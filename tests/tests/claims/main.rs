//! Claims about the whole, at the level of use cases: no window, no mock.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on says so by panicking")]

mod answering;
mod arrows;
mod assessments;
mod backups;
mod cards;
mod companies;
mod containers;
mod course;
mod documents;
mod export;
mod generate;
mod groups;
mod history;
mod hostile_packets;
mod identity;
mod import;
mod import_programmes;
mod issuers;
mod kill;
mod many;
mod needs;
mod packets;
mod paper_signatures;
mod plans;
mod printing;
mod programmes;
mod prolong;
mod refusals;
mod saved_views;
mod school_year;
mod signing;
mod supplements;
mod support;
mod templates;
mod term;
mod time_stamps;
mod undo;
mod working_time;
