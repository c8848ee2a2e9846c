//! Trust anchors, and the path from a signer's certificate to one of them (RFC 5280, 6).
//!
//! Judged at the moment of signing: a proven one when there is, else the claimed one. Withdrawal is
//! read from the lists and answers at hand. No names are constrained and no policies are required:
//! a certificate with a critical extension about such things is refused.

use chrono::{DateTime, Utc};
use der::Encode;
use x509_cert::ext::pkix::{BasicConstraints, ExtendedKeyUsage, KeyUsage};

use crate::certificate::{Certificate, CertificateError};
use crate::cms::algorithm;
use crate::oid;
use crate::report::{Distrust, Trust};
use crate::revocation::{Evidence, OcspAnswer, RevocationList, Standing};

const LONGEST_PATH: usize = 8;
const MOST_STEPS: usize = 200;

/// The certificates a user trusts, whatever they sign or issue.
#[derive(Clone, Debug, Default)]
pub struct TrustAnchors {
    certificates: Vec<Certificate>,
    /// Trusted for time stamps only.
    for_time_stamps: Vec<Certificate>,
    evidence: Evidence,
}

/// When a certificate is judged.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Moments {
    /// It has to be valid at this moment.
    pub valid: DateTime<Utc>,
    /// A withdrawal up to this moment counts: the proven one, or now where nothing is proven,
    /// because a claim may be dated back.
    pub revoked: DateTime<Utc>,
}

/// What came along that may help to find a path.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Help<'a> {
    /// Other certificates.
    pub certificates: &'a [Certificate],
    /// Lists of withdrawn certificates, and answers about single ones.
    pub evidence: &'a Evidence,
}

/// What a certificate is judged for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Purpose {
    /// Signing as a person or an organisation.
    Signature,
    /// Giving time stamps.
    TimeStamp,
}

impl TrustAnchors {
    /// No anchor: every signature is untrusted.
    pub fn none() -> Self {
        Self::default()
    }

    /// These certificates, for signatures and for time stamps.
    pub fn new(certificates: impl IntoIterator<Item = Certificate>) -> Self {
        Self { certificates: certificates.into_iter().collect(), ..Self::default() }
    }

    /// Every certificate of a PEM text.
    pub fn from_pem(pem: &str) -> Result<Self, CertificateError> {
        Certificate::all_from_pem(pem).map(Self::new)
    }

    /// And these, for time stamps only: who may say when need not be believed about who.
    #[must_use]
    pub fn and_for_time_stamps(mut self, certificates: impl IntoIterator<Item = Certificate>) -> Self {
        self.for_time_stamps.extend(certificates);
        self
    }

    /// And these lists of withdrawn certificates, beside those that a file keeps.
    #[must_use]
    pub fn and_lists(mut self, lists: impl IntoIterator<Item = RevocationList>) -> Self {
        self.evidence.lists.extend(lists);
        self
    }

    /// And these answers about single certificates.
    #[must_use]
    pub fn and_answers(mut self, answers: impl IntoIterator<Item = OcspAnswer>) -> Self {
        self.evidence.answers.extend(answers);
        self
    }

    /// The certificates that are trusted for everything.
    pub fn certificates(&self) -> &[Certificate] {
        &self.certificates
    }

    /// Looks for a path from `signer` to an anchor.
    pub(crate) fn judge(
        &self,
        signer: &Certificate,
        help: Help<'_>,
        purpose: Purpose,
        moments: Moments,
    ) -> Trust {
        let mut anchors = self.certificates.clone();
        match purpose {
            Purpose::Signature if !may_sign(signer) => return Trust::Untrusted(Distrust::NotForSigning),
            Purpose::TimeStamp if !is_for_time_stamps(signer) => {
                return Trust::Untrusted(Distrust::NotForTimeStamps);
            }
            Purpose::TimeStamp => anchors.extend(self.for_time_stamps.iter().cloned()),
            Purpose::Signature => {}
        }
        let evidence = self.evidence.and(help.evidence);
        let others = help.certificates;
        let mut search =
            Search { anchors: &anchors, others, evidence, moments, steps: 0, worst: Distrust::UnknownIssuer };
        match search.up(signer, 0) {
            Some(Path { anchor, not_revoked_until }) => Trust::Trusted { anchor, not_revoked_until },
            None => Trust::Untrusted(search.worst),
        }
    }
}

struct Search<'a> {
    anchors: &'a [Certificate],
    others: &'a [Certificate],
    evidence: Evidence,
    moments: Moments,
    steps: usize,
    /// The most telling reason met so far.
    worst: Distrust,
}

/// The way from a certificate up.
struct Path {
    anchor: Certificate,
    not_revoked_until: Option<DateTime<Utc>>,
}

impl Search<'_> {
    fn up(&mut self, certificate: &Certificate, below: usize) -> Option<Path> {
        self.steps += 1;
        if below > LONGEST_PATH || self.steps > MOST_STEPS {
            return None;
        }
        if let Err(reason) = usable(certificate, self.moments.valid) {
            self.worst = reason;
            return None;
        }
        if self.anchors.contains(certificate) {
            return Some(Path { anchor: certificate.clone(), not_revoked_until: None });
        }
        let issuers: Vec<Certificate> = self.anchors.iter().chain(self.others).cloned().collect();
        let issuers = issuers.iter().filter(|issuer| *issuer != certificate && names(certificate, issuer));
        for issuer in issuers {
            match issued(certificate, issuer, below).and_then(|()| self.not_revoked(certificate, issuer)) {
                Ok(until) => {
                    if let Some(path) = self.up(issuer, below + 1) {
                        return Some(self.longer(path, issuer, until));
                    }
                }
                Err(reason) => self.worst = reason,
            }
        }
        None
    }

    /// Until when a certificate is known not to have been withdrawn.
    fn not_revoked(
        &self,
        certificate: &Certificate,
        issuer: &Certificate,
    ) -> Result<Option<DateTime<Utc>>, Distrust> {
        match self.evidence.standing(certificate, issuer) {
            Some(Standing::Revoked(at)) if at <= self.moments.revoked => Err(Distrust::Revoked(at)),
            // Withdrawn later than what counts: until then it was good.
            Some(Standing::Revoked(until) | Standing::Good(until)) => Ok(Some(until)),
            None => Ok(None),
        }
    }

    /// A path with one more certificate at its foot; the anchor itself is on no list.
    fn longer(&self, path: Path, issuer: &Certificate, until: Option<DateTime<Utc>>) -> Path {
        if self.anchors.contains(issuer) {
            return Path { not_revoked_until: until, ..path };
        }
        let both = until.zip(path.not_revoked_until).map(|(own, above)| own.min(above));
        Path { not_revoked_until: both, ..path }
    }
}

fn names(certificate: &Certificate, issuer: &Certificate) -> bool {
    certificate.parsed().tbs_certificate().issuer() == issuer.parsed().tbs_certificate().subject()
}

fn usable(certificate: &Certificate, at: DateTime<Utc>) -> Result<(), Distrust> {
    if at < certificate.not_before() {
        return Err(Distrust::NotYetValid(certificate.not_before()));
    }
    if at > certificate.not_after() {
        return Err(Distrust::Expired(certificate.not_after()));
    }
    let mut extensions = certificate.parsed().tbs_certificate().extensions().into_iter().flatten();
    if extensions.any(|one| one.critical && !oid::KNOWN_EXTENSIONS.contains(&one.extn_id)) {
        return Err(Distrust::UnknownExtension);
    }
    Ok(())
}

/// Whether `issuer` may issue with `below` certificates between it and the signer, and did.
pub(crate) fn issued(certificate: &Certificate, issuer: &Certificate, below: usize) -> Result<(), Distrust> {
    let tbs = issuer.parsed().tbs_certificate();
    let constraints = tbs.get_extension::<BasicConstraints>().ok().flatten();
    let constraints = constraints.map(|(_, constraints)| constraints).filter(|constraints| constraints.ca);
    let constraints = constraints.ok_or(Distrust::NotAnAuthority)?;
    let within = constraints.path_len_constraint.is_none_or(|most| below <= usize::from(most));
    let usage = tbs.get_extension::<KeyUsage>().map_err(|_| Distrust::NotAnAuthority)?;
    if !within || usage.is_some_and(|(_, usage)| !usage.key_cert_sign()) {
        return Err(Distrust::NotAnAuthority);
    }
    let own = certificate.parsed();
    if own.signature_algorithm() != own.tbs_certificate().signature() {
        return Err(Distrust::BadChainSignature);
    }
    let message = own.tbs_certificate().to_der().map_err(|_| Distrust::BadChainSignature)?;
    let value = own.signature().as_bytes().ok_or(Distrust::BadChainSignature)?;
    algorithm::verify(tbs.subject_public_key_info(), own.signature_algorithm(), None, &message, value)
        .map_err(|_| Distrust::BadChainSignature)
}

/// Whether a certificate may sign documents: by its key usage, and not one for time stamps.
pub(crate) fn may_sign(certificate: &Certificate) -> bool {
    key_signs(certificate) && !is_for_time_stamps(certificate)
}

/// Whether a certificate is for time stamps and nothing else (RFC 3161, 2.3).
pub(crate) fn is_for_time_stamps(certificate: &Certificate) -> bool {
    let purposes = certificate.parsed().tbs_certificate().get_extension::<ExtendedKeyUsage>();
    let alone = matches!(purposes, Ok(Some((true, purposes))) if purposes.0 == [oid::TIME_STAMPING]);
    alone && key_signs(certificate)
}

fn key_signs(certificate: &Certificate) -> bool {
    match certificate.parsed().tbs_certificate().get_extension::<KeyUsage>() {
        Ok(None) => true,
        Ok(Some((_, usage))) => usage.digital_signature() || usage.non_repudiation(),
        Err(_) => false,
    }
}
