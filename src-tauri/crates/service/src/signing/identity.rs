//! Identities for an occasion: an authority, the identities it issues, and then its key is forgotten. A demonstration
//! signs with them; what a school signs with comes from its lasting authority ([`super::issuer`]).

use chrono::{DateTime, Days, SubsecRound as _, Utc};
use signatures::{Authority, AuthorityError, Subject, Term};

use super::random::Random;
use crate::reply::{Failure, Stop};
use crate::surroundings::Surroundings;

/// For how long an identity is valid, in days: two years.
pub(super) const VALID_DAYS: u64 = 730;

/// Identities and the certificate that they are trusted by.
pub struct Made {
    /// PKCS#12 files, in the order of the names.
    pub identities: Vec<Vec<u8>>,
    /// The authority's certificate, PEM.
    pub trust: String,
}

/// Makes an authority and one identity for each (name, organisation), all under one password.
pub fn issue_identities(
    around: &Surroundings,
    authority: &str,
    names: &[(&str, &str)],
    password: &str,
) -> Result<Made, Stop> {
    let mut random = Random(around.clone());
    let term = term(around.now().to_utc(), VALID_DAYS);
    let subject = Subject { common_name: authority, organisation: None };
    let authority = Authority::create(subject, term, &mut random).map_err(failed)?;
    let mut identities = Vec::with_capacity(names.len());
    for (name, organisation) in names {
        let organisation = Some(*organisation).filter(|organisation| !organisation.is_empty());
        let subject = Subject { common_name: name, organisation };
        let identity = authority.issue(subject, term, &mut random).map_err(failed)?;
        let file = identity.to_pkcs12(password).map_err(|error| Failure::Signature(error.to_string()))?;
        identities.push(file);
    }
    Ok(Made { identities, trust: authority.certificate().to_pem() })
}

/// From an hour ago, for clocks that are a little behind, for so many days.
pub(super) fn term(now: DateTime<Utc>, days: u64) -> Term {
    let now = now.trunc_subsecs(0);
    let from = now - chrono::Duration::hours(1);
    Term { from, until: now.checked_add_days(Days::new(days)).unwrap_or(now) }
}

pub(super) fn failed(error: AuthorityError) -> Stop {
    Failure::Signature(error.to_string()).into()
}
