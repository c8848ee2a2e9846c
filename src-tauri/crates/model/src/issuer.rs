//! The school's own authority: what it issued and what it withdrew. Its key is not on record.

use chrono::{DateTime, FixedOffset, NaiveDate};
use serde::{Deserialize, Serialize};

use crate::id::{IssuedId, IssuerId};

/// An authority of the school's own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Issuer {
    /// Identifier.
    pub id: IssuerId,
    /// What its certificate calls it.
    pub name: String,
    /// Its certificate, PEM (RFC 7468).
    pub certificate: String,
    /// The last day on which its certificate is valid.
    pub valid_until: NaiveDate,
    /// The latest list of what it withdrew, PEM; empty before the first.
    pub list: String,
    /// How many lists there have been.
    pub lists: u32,
    /// The identities that it issued, the first one first.
    pub issued: Vec<Issued>,
}

/// An identity that was issued. Its key is with its holder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Issued {
    /// Identifier.
    pub id: IssuedId,
    /// Whose it is.
    pub name: String,
    /// Its certificate, PEM (RFC 7468).
    pub certificate: String,
    /// The last day on which it is valid.
    pub valid_until: NaiveDate,
    /// From when on it is not to be believed any more.
    pub withdrawn_at: Option<DateTime<FixedOffset>>,
}

/// How an identity stands on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum IssuedStanding {
    /// It can sign.
    Valid,
    /// Its term is over.
    Expired,
    /// It was withdrawn.
    Withdrawn,
}

impl Issued {
    /// How it stands on a day.
    pub fn standing(&self, today: NaiveDate) -> IssuedStanding {
        match self.withdrawn_at {
            Some(_) => IssuedStanding::Withdrawn,
            None if self.valid_until < today => IssuedStanding::Expired,
            None => IssuedStanding::Valid,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_withdrawn_identity_stays_withdrawn_when_its_term_is_over() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        let id = serde_json::from_value("01890a5d-ac96-774b-bcce-b302099a8057".into()).unwrap();
        let withdrawn_at = None;
        let (name, certificate) = (String::new(), String::new());
        let mut issued = Issued { id, name, certificate, valid_until: day("2026-12-31"), withdrawn_at };
        assert_eq!(issued.standing(day("2026-12-31")), IssuedStanding::Valid);
        assert_eq!(issued.standing(day("2027-01-01")), IssuedStanding::Expired);
        issued.withdrawn_at = DateTime::parse_from_rfc3339("2026-11-21T10:00:00+02:00").ok();
        assert_eq!(issued.standing(day("2027-01-01")), IssuedStanding::Withdrawn);
    }
}
