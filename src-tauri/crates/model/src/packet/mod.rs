//! What is handed to a company and comes home by itself: a form for one placement, known by a one-time number.
//!
//! A packet that was answered, withdrawn or replaced takes no answer. What a form asks is not kept here but made anew
//! from the record.

mod number;
mod passphrase;
mod terms;

use chrono::{DateTime, FixedOffset, NaiveDate};
use serde::{Deserialize, Serialize};

pub use number::{NotAPacketNumber, PacketNumber};
pub use passphrase::Passphrase;
pub use terms::PacketTerms;

use crate::id::{PacketId, PlacementId};

/// What a packet asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum PacketKind {
    /// What the agreement has to know of the company and its mentor.
    Company,
    /// The company's word on diary entries that were handed in.
    Diary,
    /// The mentor's appraisal in the middle of the placement.
    Midterm,
    /// The mentor's appraisal and characterisation at its end.
    Assessment,
    /// The mentor's questionnaire about the quality of the placement.
    Quality,
}

impl PacketKind {
    /// All kinds, in the order of the line of life.
    pub const ALL: [Self; 5] = [Self::Company, Self::Diary, Self::Midterm, Self::Assessment, Self::Quality];

    /// The kind's stable name.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Company => "company",
            Self::Diary => "diary",
            Self::Midterm => "midterm",
            Self::Assessment => "assessment",
            Self::Quality => "quality",
        }
    }
}

/// A form that was handed out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct Packet {
    /// Identifier.
    pub id: PacketId,
    /// The placement.
    pub placement_id: PlacementId,
    /// What it asks.
    pub kind: PacketKind,
    /// The number by which it is known when it comes back.
    pub number: PacketNumber,
    /// Language of the form, `lv` or `en`.
    pub language: String,
    /// When it was made.
    #[ts(type = "string")]
    pub issued_at: DateTime<FixedOffset>,
    /// The day by which an answer is asked for.
    pub due: NaiveDate,
    /// SHA-256 of what was filled in beforehand, in lower-case hexadecimal.
    pub seal: String,
    /// SHA-256 of the file that was handed out, in lower-case hexadecimal.
    pub file: String,
    /// Days on which an e-mail with the form was prepared.
    pub mailed: Vec<NaiveDate>,
    /// How it came back.
    pub answer: Option<PacketAnswer>,
    /// The day on which it was withdrawn.
    pub withdrawn_on: Option<NaiveDate>,
    /// The number of the later form of its kind that took its place before an answer came.
    pub replaced_by: Option<PacketNumber>,
}

/// How a packet came back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct PacketAnswer {
    /// When a person accepted it.
    #[ts(type = "string")]
    pub accepted_at: DateTime<FixedOffset>,
    /// How it was answered.
    pub manner: AnswerManner,
    /// SHA-256 of the file that came back, or of the picture of the paper, in lower-case hexadecimal.
    pub evidence: Option<String>,
}

/// How a form was answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum AnswerManner {
    /// In the fields of the file.
    Fields,
    /// On paper, and typed in at the school.
    Paper,
    /// With the program, at the company.
    Program,
}

/// How a packet stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum PacketState {
    /// Waiting for an answer.
    Out,
    /// Answered.
    Answered,
    /// Withdrawn before an answer came.
    Withdrawn,
    /// A later form of the same kind took its place before an answer came.
    Replaced,
}

impl Packet {
    /// What the code to scan says: the number, told from other codes.
    pub fn code(&self) -> String {
        format!("AMATS {}", self.number.as_str())
    }

    /// How the packet stands.
    pub fn state(&self) -> PacketState {
        match self {
            Self { answer: Some(_), .. } => PacketState::Answered,
            Self { withdrawn_on: Some(_), .. } => PacketState::Withdrawn,
            Self { replaced_by: Some(_), .. } => PacketState::Replaced,
            _ => PacketState::Out,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    pub(super) fn packet(id: u8, kind: PacketKind) -> Packet {
        Packet {
            id: PacketId::parse(&format!("01890a5d-ac96-774b-bcce-b302099a80{id:02}")).unwrap(),
            placement_id: PlacementId::parse("01890a5d-ac96-774b-bcce-b302099a8057").unwrap(),
            kind,
            number: PacketNumber::from_random([id; 10]),
            language: "lv".to_owned(),
            issued_at: DateTime::parse_from_rfc3339("2026-10-01T08:00:00+03:00").unwrap(),
            due: NaiveDate::from_ymd_opt(2026, 10, 15).unwrap(),
            seal: String::new(),
            file: String::new(),
            mailed: Vec::new(),
            answer: None,
            withdrawn_on: None,
            replaced_by: None,
        }
    }

    #[test]
    fn an_answer_stays_an_answer_when_a_later_form_goes_out() {
        let answer = PacketAnswer {
            accepted_at: DateTime::parse_from_rfc3339("2026-10-03T08:00:00+03:00").unwrap(),
            manner: AnswerManner::Fields,
            evidence: None,
        };
        let later = Some(PacketNumber::from_random([2; 10]));
        let replaced = Packet { replaced_by: later, ..packet(1, PacketKind::Quality) };
        assert_eq!(replaced.state(), PacketState::Replaced);
        assert_eq!(Packet { answer: Some(answer), ..replaced }.state(), PacketState::Answered);
    }
}
