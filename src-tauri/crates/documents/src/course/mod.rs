//! Documents of the weeks at the company: the diary (prakses dienasgrāmata) in its customary form, and the record of the
//! school's visits.
//!
//! There is no personal code here, nor a field for one; incidents have no place either.

mod data;
mod diary;
mod visits;

pub use data::{Diary, Host, VisitRecord, Written};
pub(crate) use {diary::write as write_diary, visits::write as write_visits};
