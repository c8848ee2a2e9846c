//! Answers about single certificates (OCSP, RFC 6960), by their issuer or by whom it sent.

use std::fmt;

use chrono::{DateTime, Utc};
use const_oid::ObjectIdentifier;
use der::asn1::{BitString, GeneralizedTime, OctetString};
use der::{Any, Decode, Encode, Reader, Sequence, SliceReader, Tag, TagNumber, Tagged};
use spki::AlgorithmIdentifierOwned;
use x509_cert::ext::pkix::ExtendedKeyUsage;
use x509_cert::serial_number::SerialNumber;

use super::Standing;
use crate::certificate::{Certificate, CertificateError};
use crate::cms::algorithm::{self, Digest};
use crate::oid;
use crate::trust;

/// An answer of OCSP that was read, byte for byte as it came.
#[derive(Clone, PartialEq, Eq)]
pub struct OcspAnswer {
    der: Vec<u8>,
    /// What is signed.
    message: Vec<u8>,
    algorithm: AlgorithmIdentifierOwned,
    value: Vec<u8>,
    senders: Vec<Certificate>,
    singles: Vec<Single>,
}

/// `CertID`.
#[derive(Clone, Debug, PartialEq, Eq, Sequence)]
struct CertId {
    hash: AlgorithmIdentifierOwned,
    issuer_name: OctetString,
    issuer_key: OctetString,
    serial: SerialNumber,
}

/// What it says of one certificate.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Single {
    about: CertId,
    standing: Standing,
    at: DateTime<Utc>,
}

/// `Request`, `TBSRequest` and `OCSPRequest` (RFC 6960, 4.1.1), without a signature and without a nonce: most services
/// answer from what they made beforehand.
#[derive(Sequence)]
struct Request {
    about: CertId,
}

#[derive(Sequence)]
struct TbsRequest {
    requests: Vec<Request>,
}

#[derive(Sequence)]
struct OcspRequest {
    request: TbsRequest,
}

/// The question about one certificate, as DER; `None` where the certificates cannot be written again.
pub(crate) fn question(certificate: &Certificate, issuer: &Certificate) -> Option<Vec<u8>> {
    let own = certificate.parsed().tbs_certificate();
    let key = issuer.parsed().tbs_certificate().subject_public_key_info().subject_public_key.raw_bytes();
    let by_sha1 = AlgorithmIdentifierOwned { oid: oid::SHA1, parameters: Some(Any::null()) };
    let about = CertId {
        issuer_name: OctetString::new(hash(&by_sha1, &own.issuer().to_der().ok()?)?).ok()?,
        issuer_key: OctetString::new(hash(&by_sha1, key)?).ok()?,
        serial: own.serial_number().clone(),
        hash: by_sha1,
    };
    OcspRequest { request: TbsRequest { requests: vec![Request { about }] } }.to_der().ok()
}

impl OcspAnswer {
    /// Reads the DER of an `OCSPResponse` that was successful.
    pub fn from_der(der: &[u8]) -> Result<Self, CertificateError> {
        response(der).ok_or(CertificateError::Malformed)
    }

    /// The answer as DER.
    pub fn as_der(&self) -> &[u8] {
        &self.der
    }

    pub(super) fn standing(&self, certificate: &Certificate, issuer: &Certificate) -> Option<Standing> {
        let single = self.singles.iter().find(|single| is_about(&single.about, certificate, issuer))?;
        self.is_by(issuer, single.at).then_some(single.standing)
    }

    /// Whether the issuer answered, or somebody with a certificate of the issuer's for answering.
    fn is_by(&self, issuer: &Certificate, at: DateTime<Utc>) -> bool {
        let sent = self.senders.iter().filter(|sender| {
            may_answer(sender)
                && (sender.not_before()..=sender.not_after()).contains(&at)
                && trust::issued(sender, issuer, 0).is_ok()
        });
        std::iter::once(issuer).chain(sent).any(|sender| {
            let key = sender.parsed().tbs_certificate().subject_public_key_info();
            algorithm::verify(key, &self.algorithm, None, &self.message, &self.value).is_ok()
        })
    }
}

impl fmt::Debug for OcspAnswer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OcspAnswer").field("len", &self.singles.len()).finish_non_exhaustive()
    }
}

fn may_answer(sender: &Certificate) -> bool {
    let purposes = sender.parsed().tbs_certificate().get_extension::<ExtendedKeyUsage>();
    matches!(purposes, Ok(Some((_, purposes))) if purposes.0.contains(&oid::OCSP_SIGNING))
}

fn is_about(about: &CertId, certificate: &Certificate, issuer: &Certificate) -> bool {
    let own = certificate.parsed().tbs_certificate();
    let above = issuer.parsed().tbs_certificate();
    let key = above.subject_public_key_info().subject_public_key.raw_bytes();
    let Ok(name) = own.issuer().to_der() else { return false };
    &about.serial == own.serial_number()
        && hash(&about.hash, &name).is_some_and(|hash| hash == about.issuer_name.as_bytes())
        && hash(&about.hash, key).is_some_and(|hash| hash == about.issuer_key.as_bytes())
}

/// SHA-1 names the issuer here in nearly every answer; nothing is signed by it.
fn hash(identifier: &AlgorithmIdentifierOwned, bytes: &[u8]) -> Option<Vec<u8>> {
    if identifier.oid == oid::SHA1 {
        let hash = ring::digest::digest(&ring::digest::SHA1_FOR_LEGACY_USE_ONLY, bytes);
        return Some(hash.as_ref().to_vec());
    }
    Digest::of(identifier).map(|digest| digest.hash(&[bytes]))
}

/// `OCSPResponse` around `BasicOCSPResponse` (RFC 6960, 4.2.1).
fn response(der: &[u8]) -> Option<OcspAnswer> {
    let whole = sequence(Any::from_der(der).ok()?)?;
    let mut reader = SliceReader::new(whole.value()).ok()?;
    let status: Any = reader.decode().ok()?;
    let bytes: Any = reader.decode().ok()?;
    // 0 is success; the rest has no answer.
    if status.tag() != Tag::Enumerated || status.value() != [0] || !is_tagged(&bytes, 0) {
        return None;
    }
    let bytes = sequence(Any::from_der(bytes.value()).ok()?)?;
    let mut reader = SliceReader::new(bytes.value()).ok()?;
    let kind: ObjectIdentifier = reader.decode().ok()?;
    let content: OctetString = reader.decode().ok()?;
    if kind != oid::OCSP_BASIC {
        return None;
    }
    basic(der, content.as_bytes())
}

fn basic(der: &[u8], content: &[u8]) -> Option<OcspAnswer> {
    let whole = sequence(Any::from_der(content).ok()?)?;
    let mut reader = SliceReader::new(whole.value()).ok()?;
    let message: Any = reader.decode().ok()?;
    let algorithm = reader.decode().ok()?;
    let value: BitString = reader.decode().ok()?;
    let mut senders = Vec::new();
    if !reader.is_finished() {
        let all: Any = reader.decode().ok().filter(|all| is_tagged(all, 0))?;
        let all: Vec<x509_cert::Certificate> = Vec::from_der(all.value()).ok()?;
        senders.extend(all.into_iter().filter_map(|one| Certificate::from_parsed(one).ok()));
    }
    Some(OcspAnswer {
        der: der.to_vec(),
        message: message.to_der().ok()?,
        algorithm,
        value: value.as_bytes()?.to_vec(),
        senders,
        singles: singles(message)?,
    })
}

/// `ResponseData`: version, who and when are passed over.
fn singles(data: Any) -> Option<Vec<Single>> {
    let data = sequence(data)?;
    let mut reader = SliceReader::new(data.value()).ok()?;
    loop {
        let next: Any = reader.decode().ok()?;
        if next.tag() == Tag::Sequence {
            let mut reader = SliceReader::new(next.value()).ok()?;
            let mut found = Vec::new();
            while !reader.is_finished() {
                found.extend(single(reader.decode().ok()?)?);
            }
            return Some(found);
        }
    }
}

/// `SingleResponse`; nothing when the answer is that nobody knows.
#[allow(clippy::option_option, reason = "malformed, or well-formed and without a word")]
fn single(value: Any) -> Option<Option<Single>> {
    let value = sequence(value)?;
    let mut reader = SliceReader::new(value.value()).ok()?;
    let about = reader.decode().ok()?;
    let status: Any = reader.decode().ok()?;
    let at = moment(&reader.decode().ok()?);
    let standing = match status.tag().number() {
        TagNumber(0) => Standing::Good(at),
        TagNumber(1) => {
            let mut revoked = SliceReader::new(status.value()).ok()?;
            Standing::Revoked(moment(&revoked.decode().ok()?))
        }
        _ => return Some(None),
    };
    Some(Some(Single { about, standing, at }))
}

fn moment(time: &GeneralizedTime) -> DateTime<Utc> {
    crate::certificate::moment(&x509_cert::time::Time::GeneralTime(*time))
}

fn sequence(value: Any) -> Option<Any> {
    (value.tag() == Tag::Sequence).then_some(value)
}

fn is_tagged(value: &Any, number: u32) -> bool {
    value.tag() == Tag::ContextSpecific { constructed: true, number: TagNumber(number) }
}
