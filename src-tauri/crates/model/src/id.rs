//! Identifiers: one type for each kind of record, all UUID version 7 (RFC 9562) in lower-case text.
//!
//! Time and randomness are passed in, so that the same inputs make the same workspace.

use serde::{Deserialize, Serialize};

/// Where new identifiers come from.
pub trait IdSource {
    /// Milliseconds since the Unix epoch and ten random bytes for the next identifier.
    fn next(&mut self) -> (u64, [u8; 10]);
}

/// The text is not a UUID.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not an identifier")]
pub struct NotAnId;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ts_rs::TS)]
        #[serde(try_from = "String", into = "String")]
        #[ts(type = "string")]
        pub struct $name(String);

        impl $name {
            /// A new identifier from the source.
            pub fn new(source: &mut impl IdSource) -> Self {
                let (millis, random) = source.next();
                Self(uuid::Builder::from_unix_timestamp_millis(millis, &random).into_uuid().to_string())
            }

            /// Reads an identifier; any UUID in hyphenated form is taken.
            pub fn parse(text: &str) -> Result<Self, NotAnId> {
                uuid::Uuid::parse_str(text).map(|id| Self(id.to_string())).map_err(|_| NotAnId)
            }

            /// The identifier as text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl TryFrom<String> for $name {
            type Error = NotAnId;
            fn try_from(text: String) -> Result<Self, NotAnId> {
                Self::parse(&text)
            }
        }

        impl From<$name> for String {
            fn from(id: $name) -> Self {
                id.0
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }
    )*};
}

ids! {
    /// A learner of the school.
    StudentId,
    /// A company or another host of placements.
    CompanyId,
    /// A company's mentor (prakses vadītājs uzņēmumā).
    MentorId,
    /// A site of a company.
    SiteId,
    /// Somebody who may sign for a company.
    RepresentativeId,
    /// An assessment of a site's suitability.
    SuitabilityId,
    /// A company's capacity for one qualification and school year.
    CapacityId,
    /// A cooperation agreement or memorandum.
    CooperationId,
    /// An insurance policy of a company.
    PolicyId,
    /// A supervisor at the school (prakses vadītājs izglītības iestādē).
    SupervisorId,
    /// A programme with its qualification.
    ProgrammeId,
    /// A module of a programme.
    ModuleId,
    /// A learning outcome of a programme.
    OutcomeId,
    /// A group of learners in a school year.
    GroupId,
    /// A placement.
    PlacementId,
    /// A row of an individual plan.
    PlanRowId,
    /// An entry of a diary.
    DiaryEntryId,
    /// Time that a learner missed.
    AbsenceId,
    /// A safety instruction that was given.
    InstructionId,
    /// A visit or a talk of the school.
    VisitId,
    /// An incident or a complaint.
    IncidentId,
    /// One item of the expectations matrix.
    ExpectationId,
    /// One party's consent to the expectations.
    ConsentId,
    /// One party's filled-in quality questionnaire.
    QualityFormId,
    /// A document that was issued.
    DocumentId,
    /// A certificate that the workspace trusts.
    AnchorId,
    /// An authority of the school's own.
    IssuerId,
    /// An identity that it issued.
    IssuedId,
    /// A register's search, filters and order under a name.
    SavedViewId,
    /// A form that was handed out.
    PacketId,
    /// An item that a school keeps for its expectations.
    ProvenItemId,
}

/// The first site and the first representative of a company of version 1 have the company's identifier.
macro_rules! first_of_a_company {
    ($($name:ident),*) => {$(
        impl From<CompanyId> for $name {
            fn from(company: CompanyId) -> Self {
                Self(company.0)
            }
        }
    )*};
}

first_of_a_company!(SiteId, RepresentativeId);

#[cfg(test)]
mod tests {
    use super::*;

    struct Fixed;
    impl IdSource for Fixed {
        fn next(&mut self) -> (u64, [u8; 10]) {
            (1_800_000_000_000, [7; 10])
        }
    }

    #[test]
    fn the_same_time_and_bytes_give_the_same_identifier() {
        assert_eq!(StudentId::new(&mut Fixed), StudentId::new(&mut Fixed));
        assert_eq!(StudentId::new(&mut Fixed).as_str().len(), 36);
    }

    #[test]
    fn text_that_is_no_uuid_is_refused() {
        assert_eq!(StudentId::parse("../etc"), Err(NotAnId));
        assert!(serde_json::from_str::<StudentId>("\"x\"").is_err());
    }
}
