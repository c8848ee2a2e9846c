//! Documents that were issued for a placement, and how each party signed them.

use chrono::{DateTime, FixedOffset, NaiveDate};
use serde::{Deserialize, Serialize};

use crate::id::{AnchorId, DocumentId, PlacementId};
use crate::party::Party;

/// What kind of document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum DocumentKind {
    /// The tripartite agreement.
    Agreement,
    /// The placement-quality report.
    Report,
    /// What ends an agreement before its time.
    Termination,
    /// What amends an agreement.
    Amendment,
    /// The school's assessment sheet.
    Assessment,
    /// What the company says of the learner.
    Characterisation,
    /// The diary of the weeks at the company.
    Diary,
    /// The record of the school's visits.
    Visit,
}

impl DocumentKind {
    /// The kind's stable name.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Agreement => "agreement",
            Self::Report => "report",
            Self::Termination => "termination",
            Self::Amendment => "amendment",
            Self::Assessment => "assessment",
            Self::Characterisation => "characterisation",
            Self::Diary => "diary",
            Self::Visit => "visit",
        }
    }
}

/// A document that was issued: its content does not change afterwards, but for signatures added to its file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct Document {
    /// Identifier.
    pub id: DocumentId,
    /// The placement.
    pub placement_id: PlacementId,
    /// What kind of document.
    pub kind: DocumentKind,
    /// Document number („2026/014-L1”).
    pub number: String,
    /// 1 for the first of its kind in a placement; a later one replaces the earlier.
    pub version: u32,
    /// The template and its version.
    pub template: String,
    /// Language of the document, `lv` or `en`.
    pub language: String,
    /// When it was issued.
    #[ts(type = "string")]
    pub issued_at: DateTime<FixedOffset>,
    /// SHA-256 of the file as issued, before any signature, in lower-case hexadecimal.
    pub sha256: String,
    /// How each party has signed.
    pub signatures: Vec<PartySignature>,
}

/// How far a party's signature has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum SignatureState {
    /// Nothing was sent yet.
    NotSent,
    /// Sent, not yet back.
    Sent,
    /// Signed with a pen.
    OnPaper,
    /// Signed electronically.
    Electronic,
    /// Refused.
    Refused,
}

/// A party's signature on a document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct PartySignature {
    /// The party.
    pub party: Party,
    /// How far it has come.
    pub state: SignatureState,
    /// Who signed, where that is known.
    pub signer: String,
    /// The day on which it was signed, sent or refused.
    pub on: Option<NaiveDate>,
    /// Who recorded a signature that the program did not see made: with a pen, or in a container.
    #[serde(default)]
    pub recorded_by: String,
    /// SHA-256 of the picture of the signed paper, or of the signed container, in lower-case hexadecimal.
    #[serde(default)]
    pub scan: Option<String>,
}

impl PartySignature {
    /// The signature that a party has yet to give.
    pub fn none_of(party: Party) -> Self {
        Self {
            party,
            state: SignatureState::NotSent,
            signer: String::new(),
            on: None,
            recorded_by: String::new(),
            scan: None,
        }
    }

    /// A party's electronic signature.
    pub fn electronic(party: Party, signer: String, on: Option<NaiveDate>) -> Self {
        Self { state: SignatureState::Electronic, signer, on, ..Self::none_of(party) }
    }

    /// Whether the party has signed.
    pub fn is_given(&self) -> bool {
        matches!(self.state, SignatureState::OnPaper | SignatureState::Electronic)
    }

    /// Whether the party has signed electronically.
    pub fn is_electronic(&self) -> bool {
        self.state == SignatureState::Electronic
    }
}

impl Document {
    /// Whether every party has signed.
    pub fn is_signed(&self) -> bool {
        self.signatures.iter().all(PartySignature::is_given)
    }

    /// The first party that signs before `party` in this order and has not signed yet.
    pub fn awaited_before(&self, party: Party, order: &[Party]) -> Option<Party> {
        let earlier = order.iter().take_while(|one| **one != party);
        let mut unsigned = earlier.filter(|one| self.signature(**one).is_some_and(|known| !known.is_given()));
        unsigned.next().copied()
    }

    /// A party's signature.
    pub fn signature(&self, party: Party) -> Option<&PartySignature> {
        self.signatures.iter().find(|signature| signature.party == party)
    }
}

/// A certificate from which the workspace trusts signatures.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct Anchor {
    /// Identifier.
    pub id: AnchorId,
    /// What the certificate calls its holder.
    pub label: String,
    /// The certificate, PEM (RFC 7468).
    pub pem: String,
}
