//! Claims about the workspace file, through the crate's public face.

#![allow(clippy::unwrap_used, reason = "a helper of a test fails like the test")]

mod companies;
mod journal;
mod lists;
mod round_trip;
mod safety;
mod support;
mod undo;
mod weeks;
mod writes;
