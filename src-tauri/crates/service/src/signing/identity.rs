//! Identities that the program makes: an authority, the identities it issues, and then its key is forgotten,
//! so that nobody can issue more in its name.

use std::convert::Infallible;

use chrono::{DateTime, Days, SubsecRound as _, Utc};
use rand_core::{TryCryptoRng, TryRng};
use signatures::{Authority, AuthorityError, Subject, Term};

use crate::reply::{Failure, Stop};
use crate::surroundings::Surroundings;

/// For how long an identity is valid, in days: two years.
const VALID_DAYS: u64 = 730;

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
    let term = term(around.now().to_utc());
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

/// From an hour ago, for clocks that are a little behind, for two years.
fn term(now: DateTime<Utc>) -> Term {
    let now = now.trunc_subsecs(0);
    let from = now - chrono::Duration::hours(1);
    Term { from, until: now.checked_add_days(Days::new(VALID_DAYS)).unwrap_or(now) }
}

fn failed(error: AuthorityError) -> Stop {
    Failure::Signature(error.to_string()).into()
}

/// The surroundings as a source of random numbers for keys.
struct Random(Surroundings);

impl TryRng for Random {
    type Error = Infallible;

    fn try_next_u32(&mut self) -> Result<u32, Infallible> {
        Ok(u32::from_le_bytes(self.0.random()))
    }

    fn try_next_u64(&mut self) -> Result<u64, Infallible> {
        Ok(u64::from_le_bytes(self.0.random()))
    }

    fn try_fill_bytes(&mut self, bytes: &mut [u8]) -> Result<(), Infallible> {
        self.0.fill(bytes);
        Ok(())
    }
}

impl TryCryptoRng for Random {}
