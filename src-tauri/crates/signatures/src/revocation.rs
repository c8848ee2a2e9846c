//! Lists of withdrawn certificates (CRL, RFC 5280, 5) and answers about single ones (OCSP), and what
//! they say of a certificate.
//!
//! Each is believed only under its issuer's signature. Absent: delta lists, and lists of one
//! authority about another's certificates, which are not believed.

mod ocsp;

use std::fmt;
use std::sync::Arc;

use chrono::{DateTime, Utc};
use const_oid::db::rfc5280::ID_CE_ISSUING_DISTRIBUTION_POINT;
use der::{Decode, DecodePem, Encode, EncodePem, pem::LineEnding};
use x509_cert::crl::CertificateList;
use x509_cert::ext::pkix::crl::dp::IssuingDistributionPoint;
use x509_cert::ext::pkix::{BasicConstraints, KeyUsage};

use crate::certificate::{Certificate, CertificateError, moment};
use crate::cms::algorithm;

pub use ocsp::OcspAnswer;
pub(crate) use ocsp::question as ocsp_question;

/// What a list says of a certificate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Standing {
    /// It was not withdrawn when the list was made.
    Good(DateTime<Utc>),
    /// It was withdrawn at that moment.
    Revoked(DateTime<Utc>),
}

/// A list of withdrawn certificates, byte for byte as it came.
#[derive(Clone, PartialEq, Eq)]
pub struct RevocationList(Arc<Both>);

#[derive(PartialEq, Eq)]
struct Both {
    der: Vec<u8>,
    parsed: CertificateList,
}

impl RevocationList {
    /// Reads one DER list; bytes after it, or an encoding that is not DER, are refused.
    pub fn from_der(der: &[u8]) -> Result<Self, CertificateError> {
        let parsed = CertificateList::from_der(der).map_err(|_| CertificateError::Malformed)?;
        let list = Self::from_parsed(parsed)?;
        if list.0.der == der { Ok(list) } else { Err(CertificateError::Malformed) }
    }

    /// Reads a PEM list.
    pub fn from_pem(pem: &str) -> Result<Self, CertificateError> {
        if !pem.contains("-----BEGIN X509 CRL-----") {
            return Err(CertificateError::NoPem);
        }
        let parsed = CertificateList::from_pem(pem.trim()).map_err(|_| CertificateError::Malformed)?;
        Self::from_parsed(parsed)
    }

    pub(crate) fn from_parsed(parsed: CertificateList) -> Result<Self, CertificateError> {
        let der = parsed.to_der().map_err(|_| CertificateError::Malformed)?;
        Ok(Self(Arc::new(Both { der, parsed })))
    }

    /// The list as DER.
    pub fn as_der(&self) -> &[u8] {
        &self.0.der
    }

    /// The list as PEM text, lines ended by a line feed.
    pub fn to_pem(&self) -> String {
        self.0.parsed.to_pem(LineEnding::LF).unwrap_or_default()
    }

    /// Whose list it is.
    pub fn issuer(&self) -> String {
        self.0.parsed.tbs_cert_list.issuer.to_string()
    }

    /// The moment that it tells about.
    pub fn as_of(&self) -> DateTime<Utc> {
        moment(&self.0.parsed.tbs_cert_list.this_update)
    }

    /// When the next one is due, where it says so.
    pub fn next(&self) -> Option<DateTime<Utc>> {
        self.0.parsed.tbs_cert_list.next_update.as_ref().map(moment)
    }

    /// How many certificates it names.
    pub fn len(&self) -> usize {
        self.0.parsed.tbs_cert_list.revoked_certificates.as_ref().map_or(0, Vec::len)
    }

    /// Whether it names none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// What it says of a certificate that `issuer` issued; `None` when it is not about it, or not
    /// by that issuer.
    fn standing(&self, certificate: &Certificate, issuer: &Certificate) -> Option<Standing> {
        let list = &self.0.parsed.tbs_cert_list;
        let own = certificate.parsed().tbs_certificate();
        if &list.issuer != own.issuer() || !self.is_about(certificate) || !self.is_by(issuer) {
            return None;
        }
        let mut named = list.revoked_certificates.iter().flatten();
        let entry = named.find(|entry| &entry.serial_number == own.serial_number());
        Some(
            entry.map_or(Standing::Good(self.as_of()), |entry| {
                Standing::Revoked(moment(&entry.revocation_date))
            }),
        )
    }

    /// Whether its scope has this kind of certificate, and holds nothing that we do not understand.
    fn is_about(&self, certificate: &Certificate) -> bool {
        let list = &self.0.parsed.tbs_cert_list;
        let entries = list.revoked_certificates.iter().flatten();
        let mut about_entries = entries.filter_map(|entry| entry.crl_entry_extensions.as_ref()).flatten();
        if about_entries.any(|extension| extension.critical) {
            return false;
        }
        let constraints = certificate.parsed().tbs_certificate().get_extension::<BasicConstraints>();
        let is_authority = matches!(constraints, Ok(Some((_, constraints))) if constraints.ca);
        list.crl_extensions.iter().flatten().filter(|extension| extension.critical).all(|extension| {
            extension.extn_id == ID_CE_ISSUING_DISTRIBUTION_POINT
                && IssuingDistributionPoint::from_der(extension.extn_value.as_bytes())
                    .is_ok_and(|scope| covers(&scope, is_authority))
        })
    }

    fn is_by(&self, issuer: &Certificate) -> bool {
        let tbs = issuer.parsed().tbs_certificate();
        let usage = tbs.get_extension::<KeyUsage>();
        let may = matches!(usage, Ok(None)) || matches!(usage, Ok(Some((_, usage))) if usage.crl_sign());
        let parsed = &self.0.parsed;
        let same: bool = parsed.signature_algorithm == parsed.tbs_cert_list.signature;
        let (Ok(message), Some(value)) = (parsed.tbs_cert_list.to_der(), parsed.signature.as_bytes()) else {
            return false;
        };
        let key = tbs.subject_public_key_info();
        may && same && algorithm::verify(key, &parsed.signature_algorithm, None, &message, value).is_ok()
    }
}

fn covers(scope: &IssuingDistributionPoint, is_authority: bool) -> bool {
    let kinds = if is_authority { !scope.only_contains_user_certs } else { !scope.only_contains_ca_certs };
    kinds && !scope.indirect_crl && !scope.only_contains_attribute_certs && scope.only_some_reasons.is_none()
}

impl fmt::Debug for RevocationList {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RevocationList").field("as_of", &self.as_of()).field("len", &self.len()).finish()
    }
}

/// What is known about withdrawn certificates.
#[derive(Clone, Debug, Default)]
pub(crate) struct Evidence {
    /// Lists.
    pub lists: Vec<RevocationList>,
    /// Answers about single certificates.
    pub answers: Vec<OcspAnswer>,
}

impl Evidence {
    /// What all of it together says: the earliest withdrawal, else the newest word that all is well.
    pub fn standing(&self, certificate: &Certificate, issuer: &Certificate) -> Option<Standing> {
        let lists = self.lists.iter().filter_map(|list| list.standing(certificate, issuer));
        let answers = self.answers.iter().filter_map(|answer| answer.standing(certificate, issuer));
        let said: Vec<Standing> = lists.chain(answers).collect();
        let revoked = said.iter().filter_map(|one| match one {
            Standing::Revoked(at) => Some(*at),
            Standing::Good(_) => None,
        });
        let good = said.iter().filter_map(|one| match one {
            Standing::Good(as_of) => Some(*as_of),
            Standing::Revoked(_) => None,
        });
        revoked.min().map(Standing::Revoked).or(good.max().map(Standing::Good))
    }

    /// This and that.
    pub fn and(&self, more: &Self) -> Self {
        Self {
            lists: [&self.lists[..], &more.lists].concat(),
            answers: [&self.answers[..], &more.answers].concat(),
        }
    }
}
