//! A certificate: who somebody says they are, who vouches for it, and from when to when.
//!
//! A value of this type is well-formed DER, kept byte for byte as it came. It says nothing about
//! trust: that is [`TrustAnchors`](crate::TrustAnchors)' matter, and depends on a moment in time.

mod addresses;

use std::fmt;
use std::sync::Arc;

use chrono::{DateTime, Utc};
use der::asn1::{PrintableStringRef, TeletexStringRef, Utf8StringRef};
use der::{Decode, DecodePem, Encode, EncodePem, pem::LineEnding};
use sha2::{Digest, Sha256};
use x509_cert::name::Name;

use crate::oid;

/// Why bytes are not a certificate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum CertificateError {
    /// The text holds no `-----BEGIN CERTIFICATE-----` block.
    #[error("no PEM certificate found")]
    NoPem,
    /// The bytes are not a DER certificate of version 3.
    #[error("not a certificate")]
    Malformed,
}

/// An X.509 certificate (RFC 5280).
#[derive(Clone, PartialEq, Eq)]
pub struct Certificate(Arc<Both>);

/// The certificate as it came, and as it was read.
#[derive(PartialEq, Eq)]
struct Both {
    der: Vec<u8>,
    parsed: x509_cert::Certificate,
}

impl Certificate {
    /// Reads one DER certificate; bytes after it, or an encoding that is not DER, are refused.
    pub fn from_der(der: &[u8]) -> Result<Self, CertificateError> {
        let parsed = x509_cert::Certificate::from_der(der).map_err(|_| CertificateError::Malformed)?;
        let again = parsed.to_der().map_err(|_| CertificateError::Malformed)?;
        if again != der {
            return Err(CertificateError::Malformed);
        }
        Ok(Self(Arc::new(Both { der: again, parsed })))
    }

    /// Reads the first certificate of a PEM text.
    pub fn from_pem(pem: &str) -> Result<Self, CertificateError> {
        Self::all_from_pem(pem)?.into_iter().next().ok_or(CertificateError::NoPem)
    }

    /// Reads every certificate of a PEM text, in order; other blocks and text between are skipped.
    pub fn all_from_pem(pem: &str) -> Result<Vec<Self>, CertificateError> {
        const BEGIN: &str = "-----BEGIN CERTIFICATE-----";
        const END: &str = "-----END CERTIFICATE-----";
        let mut found = Vec::new();
        let mut rest = pem;
        while let Some(start) = rest.find(BEGIN) {
            let block = &rest[start..];
            let end = block.find(END).ok_or(CertificateError::Malformed)? + END.len();
            let parsed =
                x509_cert::Certificate::from_pem(&block[..end]).map_err(|_| CertificateError::Malformed)?;
            found.push(Self::from_parsed(parsed)?);
            rest = &block[end..];
        }
        if found.is_empty() { Err(CertificateError::NoPem) } else { Ok(found) }
    }

    pub(crate) fn from_parsed(parsed: x509_cert::Certificate) -> Result<Self, CertificateError> {
        let der = parsed.to_der().map_err(|_| CertificateError::Malformed)?;
        Ok(Self(Arc::new(Both { der, parsed })))
    }

    /// The certificate as PEM text, lines ended by a line feed.
    pub fn to_pem(&self) -> String {
        self.0.parsed.to_pem(LineEnding::LF).unwrap_or_default()
    }

    /// The certificate as DER.
    pub fn as_der(&self) -> &[u8] {
        &self.0.der
    }

    /// The subject as one line (RFC 4514), for lists and logs of the certificate's owner.
    pub fn subject(&self) -> String {
        self.0.parsed.tbs_certificate().subject().to_string()
    }

    /// The issuer as one line (RFC 4514).
    pub fn issuer(&self) -> String {
        self.0.parsed.tbs_certificate().issuer().to_string()
    }

    /// The subject's common name, when it has one.
    pub fn common_name(&self) -> Option<String> {
        attribute(self.0.parsed.tbs_certificate().subject(), oid::COMMON_NAME)
    }

    /// The subject's organisation, when it has one.
    pub fn organisation(&self) -> Option<String> {
        attribute(self.0.parsed.tbs_certificate().subject(), oid::ORGANISATION)
    }

    /// The issuer's common name, when it has one.
    pub fn issuer_common_name(&self) -> Option<String> {
        attribute(self.0.parsed.tbs_certificate().issuer(), oid::COMMON_NAME)
    }

    /// The first second of validity.
    pub fn not_before(&self) -> DateTime<Utc> {
        moment(&self.0.parsed.tbs_certificate().validity().not_before)
    }

    /// The last second of validity.
    pub fn not_after(&self) -> DateTime<Utc> {
        moment(&self.0.parsed.tbs_certificate().validity().not_after)
    }

    /// The serial number, as lower-case hexadecimal digits.
    pub fn serial(&self) -> String {
        hex(self.0.parsed.tbs_certificate().serial_number().as_bytes())
    }

    /// SHA-256 of the DER, as lower-case hexadecimal digits: what people compare by telephone.
    pub fn fingerprint(&self) -> String {
        hex(&Sha256::digest(&self.0.der))
    }

    /// Whether subject and issuer are the same.
    pub fn is_self_issued(&self) -> bool {
        self.0.parsed.tbs_certificate().subject() == self.0.parsed.tbs_certificate().issuer()
    }

    /// Its issuers among `all` from the nearest upwards; each once, so a circle ends.
    pub(crate) fn chain_above(&self, all: &[Self]) -> Vec<Self> {
        let mut chain: Vec<Self> = Vec::new();
        let mut current = self;
        while !current.is_self_issued() {
            let wanted = current.parsed().tbs_certificate().issuer();
            let above = all.iter().find(|candidate| {
                candidate.parsed().tbs_certificate().subject() == wanted && !chain.contains(candidate)
            });
            let Some(above) = above else { break };
            chain.push(above.clone());
            current = above;
        }
        chain
    }

    pub(crate) fn parsed(&self) -> &x509_cert::Certificate {
        &self.0.parsed
    }
}

impl fmt::Debug for Certificate {
    /// The fingerprint only: names stay out of logs.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Certificate").field(&self.fingerprint()).finish()
    }
}

fn attribute(name: &Name, wanted: der::asn1::ObjectIdentifier) -> Option<String> {
    let value = &name.iter().find(|attribute| attribute.oid == wanted)?.value;
    let text = value
        .decode_as::<Utf8StringRef<'_>>()
        .map(|text| text.as_str().to_owned())
        .or_else(|_| value.decode_as::<PrintableStringRef<'_>>().map(|text| text.as_str().to_owned()))
        .or_else(|_| value.decode_as::<TeletexStringRef<'_>>().map(|text| text.as_str().to_owned()));
    text.ok()
}

pub(crate) fn moment(time: &x509_cert::time::Time) -> DateTime<Utc> {
    DateTime::from_timestamp(time.to_unix_duration().as_secs().try_into().unwrap_or(i64::MAX), 0)
        .unwrap_or(DateTime::<Utc>::MAX_UTC)
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    use fmt::Write as _;
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}
