//! How the terms of papers stand today.

use chrono::NaiveDate;
use model::company::RegisterTerms;

use crate::view::TermState;

/// How a term stands; one without an end runs.
pub(super) fn state(until: Option<NaiveDate>, today: NaiveDate, terms: &RegisterTerms) -> TermState {
    match until {
        Some(until) if until < today => TermState::Ended,
        Some(until) if until <= terms.soon(today) => TermState::Ending,
        _ => TermState::Running,
    }
}
