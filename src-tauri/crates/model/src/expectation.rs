//! What each party offers and expects, and who has agreed to it.
//!
//! A consent holds for the matrix as it stood: it carries a fingerprint of the items, and is stale as soon
//! as an item is added, changed or removed.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::id::{ConsentId, ExpectationId, OutcomeId, PlacementId, ProgrammeId, ProvenItemId};
use crate::party::Party;
use crate::problem::{FieldProblem, Problems};

/// Whether a party gives something or waits for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum Side {
    /// The party offers it.
    Offers,
    /// The party expects it.
    Expects,
}

/// How far an item has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// Put forward by one party.
    Proposed,
    /// Talked through.
    Discussed,
    /// Agreed by all three.
    Agreed,
    /// Looked at again at the end, and kept.
    Fulfilled,
    /// Looked at again at the end, and not kept.
    Unfulfilled,
}

/// One item of the matrix.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct Expectation {
    /// Identifier.
    pub id: ExpectationId,
    /// The placement.
    pub placement_id: PlacementId,
    /// Whose item it is.
    pub party: Party,
    /// Offered or expected.
    pub side: Side,
    /// The item in words.
    pub text: String,
    /// Learning outcomes that it serves.
    pub outcome_ids: Vec<OutcomeId>,
    /// How far it has come.
    pub standing: Standing,
    /// Place in the list, from 0.
    pub position: u32,
}

impl Expectation {
    /// Judges the record before it is written.
    pub fn check(&self) -> Result<(), Vec<FieldProblem>> {
        let mut problems = Problems::default();
        problems.required("text", &self.text, 1000);
        problems.into_result()
    }
}

/// An item that has proved itself: a school keeps it and proposes it for other placements.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct ProvenItem {
    /// Identifier.
    pub id: ProvenItemId,
    /// The first version of the programme for whose placements it is proposed; none for those of every programme.
    pub programme_id: Option<ProgrammeId>,
    /// Whose item it is.
    pub party: Party,
    /// Offered or expected.
    pub side: Side,
    /// The item in words.
    pub text: String,
    /// Codes of the learning outcomes that it serves: those last, their identifiers change with each version.
    pub outcome_codes: Vec<String>,
}

impl ProvenItem {
    /// Judges the record before it is written.
    pub fn check(&self) -> Result<(), Vec<FieldProblem>> {
        let mut problems = Problems::default();
        problems.required("text", &self.text, 1000);
        problems.into_result()
    }
}

/// How a party gave its consent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum Manner {
    /// Face to face.
    InPerson,
    /// By telephone or video call.
    Call,
    /// By e-mail.
    Email,
    /// By signing a paper.
    Signature,
}

/// A party's consent to the matrix as it stood.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct Consent {
    /// Identifier.
    pub id: ConsentId,
    /// The placement.
    pub placement_id: PlacementId,
    /// Who consented.
    pub party: Party,
    /// The person who spoke for the party.
    pub person: String,
    /// The day on which it was given.
    pub agreed_on: NaiveDate,
    /// How it was given.
    pub manner: Manner,
    /// Fingerprint of the matrix that was consented to.
    pub fingerprint: String,
}

/// The content of a matrix that a consent covers: everything but how far the items have come.
pub fn content(items: &[Expectation]) -> String {
    let mut rows: Vec<String> = items
        .iter()
        .map(|item| {
            let outcomes: Vec<&str> = item.outcome_ids.iter().map(OutcomeId::as_str).collect();
            format!(
                "{}\u{1f}{:?}\u{1f}{}\u{1f}{}",
                item.party.as_str(),
                item.side,
                item.text,
                outcomes.join(",")
            )
        })
        .collect();
    rows.sort();
    rows.join("\u{1e}")
}
