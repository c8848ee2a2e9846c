//! What an authority does about certificates that it issued before: renew them, and say which are
//! not to be believed any more.

use chrono::{DateTime, Utc};
use der::asn1::Uint;
use p256::ecdsa::DerSignature;
use rand_core::CryptoRng;
use x509_cert::builder::{Builder, CrlBuilder};
use x509_cert::crl::RevokedCert;
use x509_cert::ext::pkix::CrlNumber;

use super::{Authority, AuthorityError, Term, time};
use crate::certificate::Certificate;
use crate::identity::Identity;
use crate::revocation::RevocationList;

/// A certificate that is not to be believed any more.
#[derive(Debug, Clone, Copy)]
pub struct Withdrawn<'a> {
    /// The certificate.
    pub certificate: &'a Certificate,
    /// From when on; what is proven to be signed before stays good.
    pub at: DateTime<Utc>,
}

impl Authority {
    /// Issues an identity anew for whoever a certificate of this authority is for: another key,
    /// another serial number, another term. The old one stays good until it ends or is withdrawn.
    pub fn renew(
        &self,
        old: &Certificate,
        term: Term,
        random: &mut impl CryptoRng,
    ) -> Result<Identity, AuthorityError> {
        self.require_own(old)?;
        self.issue_to(old.parsed().tbs_certificate().subject().clone(), term, random)
    }

    /// The list of all certificates that were withdrawn, to be handed out with the authority's
    /// certificate. `number` is one more than the last list's; `term` says as of when it is made,
    /// and when the next one is due.
    pub fn list(
        &self,
        withdrawn: &[Withdrawn<'_>],
        number: u64,
        term: Term,
    ) -> Result<RevocationList, AuthorityError> {
        let own = self.0.key().p256().ok_or(AuthorityError::NotAuthority)?;
        let entries = withdrawn.iter().map(|one| self.entry(one)).collect::<Result<Vec<_>, _>>()?;
        let number = Uint::new(&number.to_be_bytes()).map_err(|_| AuthorityError::Encoding)?;
        let builder: CrlBuilder = CrlBuilder::new_with_this_update(
            self.certificate().parsed(),
            CrlNumber(number),
            time(term.from)?,
        )
        .map_err(|_| AuthorityError::Encoding)?;
        let builder = builder.with_next_update(Some(time(term.until)?));
        // An empty list of entries is not written at all (RFC 5280, 5.1.2.6).
        let builder =
            if entries.is_empty() { builder } else { builder.with_certificates(entries.into_iter()) };
        let parsed = builder.build::<_, DerSignature>(own).map_err(|_| AuthorityError::Encoding)?;
        RevocationList::from_parsed(parsed).map_err(|_| AuthorityError::Encoding)
    }

    fn entry(&self, withdrawn: &Withdrawn<'_>) -> Result<RevokedCert, AuthorityError> {
        self.require_own(withdrawn.certificate)?;
        Ok(RevokedCert {
            serial_number: withdrawn.certificate.parsed().tbs_certificate().serial_number().clone(),
            revocation_date: time(withdrawn.at)?,
            crl_entry_extensions: None,
        })
    }

    fn require_own(&self, certificate: &Certificate) -> Result<(), AuthorityError> {
        let own = self.certificate().parsed().tbs_certificate().subject();
        let is_own = certificate.parsed().tbs_certificate().issuer() == own;
        if is_own { Ok(()) } else { Err(AuthorityError::NotIssuedHere) }
    }
}
