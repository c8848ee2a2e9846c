//! Checking the container: one signer, the right content, a signature that fits, and the
//! certificate that was meant. Whether that certificate is trusted is decided elsewhere.
//!
//! Stricter than the standard about encoding: what is read must be what DER would write, so that
//! no byte of the container can change unnoticed.

use cms::cert::CertificateChoices;
use cms::content_info::ContentInfo;
use cms::signed_data::{SignedData, SignerIdentifier, SignerInfo};
use const_oid::ObjectIdentifier;
use der::asn1::OctetString;
use der::{Decode, Encode};
use x509_cert::ext::pkix::SubjectKeyIdentifier;

use super::algorithm::{self, Digest, Refusal};
use super::{SigningCertificate, SigningCertificateV2};
use crate::certificate::Certificate;
use crate::oid;

/// What is wrong with a signature container.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CmsProblem {
    /// Not a CMS `SignedData` in DER.
    #[error("the signature container is malformed")]
    Malformed,
    /// Not exactly one signer.
    #[error("the container has not exactly one signer")]
    NotOneSigner,
    /// The container carries content of its own, or content of another type.
    #[error("the container carries unexpected content")]
    UnexpectedContent,
    /// A required signed attribute is missing, or there twice.
    #[error("a signed attribute is missing or doubled")]
    Attributes,
    /// The signer's certificate is not in the container.
    #[error("the signer's certificate is missing")]
    SignerCertificateMissing,
    /// A digest or signature algorithm, or key size, that is not accepted.
    #[error("unsupported or too weak algorithm")]
    UnsupportedAlgorithm,
    /// The signed bytes are not the ones that were signed.
    #[error("the signed bytes have changed")]
    DigestMismatch,
    /// The signature value does not fit key and attributes.
    #[error("the signature value is wrong")]
    SignatureMismatch,
    /// signing-certificate-v2 names another certificate.
    #[error("the certificate is not the one that was meant")]
    SigningCertificateMismatch,
    /// signing-certificate-v2 is missing where `PAdES` or RFC 3161 requires it.
    #[error("the container does not say which certificate was meant")]
    SigningCertificateMissing,
}

/// Whether a container has to say which certificate was meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Named {
    /// It need not.
    Perhaps,
    /// It has to, with signing-certificate-v2 (`PAdES`).
    Yes,
    /// It has to, with either version of the attribute (RFC 3161, 2.4.2; RFC 5816).
    EitherWay,
}

/// A container that was read.
#[derive(Debug)]
pub struct Container {
    signed: SignedData,
    signer_info: SignerInfo,
    /// Who signed, as the container claims.
    pub signer: Certificate,
    /// The other certificates that came along.
    pub others: Vec<Certificate>,
}

impl Container {
    /// Reads a container: exactly its DER, nothing after it.
    pub fn read(der: &[u8]) -> Result<Self, CmsProblem> {
        Self::read_as(der, |again, came| again == came)
    }

    /// Reads a time-stamp token. Services that OpenSSL writes for put certificates in the order of
    /// their chain, where DER sorts them: the same bytes in another order will do.
    pub fn read_token(der: &[u8]) -> Result<Self, CmsProblem> {
        let sorted = |bytes: &[u8]| {
            let mut bytes = bytes.to_vec();
            bytes.sort_unstable();
            bytes
        };
        Self::read_as(der, |again, came| sorted(again) == sorted(came))
    }

    fn read_as(der: &[u8], same: impl Fn(&[u8], &[u8]) -> bool) -> Result<Self, CmsProblem> {
        let info = ContentInfo::from_der(der).map_err(|_| CmsProblem::Malformed)?;
        let canonical = info.to_der().is_ok_and(|again| again == der);
        if info.content_type != oid::SIGNED_DATA || !canonical {
            return Err(CmsProblem::Malformed);
        }
        let signed: SignedData = info.content.decode_as().map_err(|_| CmsProblem::Malformed)?;
        let inner = info.content.to_der().map_err(|_| CmsProblem::Malformed)?;
        if !same(&signed.to_der().map_err(|_| CmsProblem::Malformed)?, &inner) {
            return Err(CmsProblem::Malformed);
        }
        let [signer_info] = signed.signer_infos.0.as_slice() else { return Err(CmsProblem::NotOneSigner) };
        let signer_info = signer_info.clone();
        let (own, others) = certificates(&signed, &signer_info.sid)?;
        Ok(Self { signed, signer_info, signer: own, others })
    }

    /// Checks everything but trust, for content that stands outside of the container.
    pub fn check_detached(&self, parts: &[&[u8]], named: Named) -> Result<(), CmsProblem> {
        if self.signed.encap_content_info.econtent.is_some() {
            return Err(CmsProblem::UnexpectedContent);
        }
        self.check(oid::DATA, parts, named)
    }

    /// Checks everything but trust for a time-stamp token, and gives back its `TSTInfo` as DER.
    pub fn check_time_stamp(&self) -> Result<Vec<u8>, CmsProblem> {
        let content = &self.signed.encap_content_info;
        let content = content.econtent.as_ref().ok_or(CmsProblem::UnexpectedContent)?;
        let content: OctetString = content.decode_as().map_err(|_| CmsProblem::UnexpectedContent)?;
        self.check(oid::TST_INFO, &[content.as_bytes()], Named::EitherWay)?;
        Ok(content.into_bytes().into_vec())
    }

    /// The time-stamp tokens that came along over the signature value, as DER; not checked.
    pub fn time_stamps(&self) -> Vec<Vec<u8>> {
        let attributes = self.signer_info.unsigned_attrs.iter().flat_map(|all| all.iter());
        let stamps = attributes.filter(|attribute| attribute.oid == oid::TIME_STAMP_TOKEN);
        stamps.flat_map(|stamp| stamp.values.iter()).map(|value| value.to_der().unwrap_or_default()).collect()
    }

    /// The signature value: what a time stamp in the container is over.
    pub fn value(&self) -> &[u8] {
        self.signer_info.signature.as_bytes()
    }

    fn check(&self, content: ObjectIdentifier, parts: &[&[u8]], named: Named) -> Result<(), CmsProblem> {
        let kind: ObjectIdentifier = self.attribute(oid::CONTENT_TYPE)?.ok_or(CmsProblem::Attributes)?;
        if self.signed.encap_content_info.econtent_type != content || kind != content {
            return Err(CmsProblem::UnexpectedContent);
        }
        let digest = self.digest()?;
        let claimed: OctetString = self.attribute(oid::MESSAGE_DIGEST)?.ok_or(CmsProblem::Attributes)?;
        if claimed.as_bytes() != digest.hash(parts) {
            return Err(CmsProblem::DigestMismatch);
        }
        self.check_value(digest)?;
        self.check_certificate(named)
    }

    fn digest(&self) -> Result<Digest, CmsProblem> {
        let named = Digest::of(&self.signer_info.digest_alg).ok_or(CmsProblem::UnsupportedAlgorithm)?;
        let listed = self.signed.digest_algorithms.iter().any(|listed| Digest::of(listed) == Some(named));
        if listed { Ok(named) } else { Err(CmsProblem::Malformed) }
    }

    fn check_value(&self, digest: Digest) -> Result<(), CmsProblem> {
        let attributes = self.signer_info.signed_attrs.as_ref().ok_or(CmsProblem::Attributes)?;
        let message = attributes.to_der().map_err(|_| CmsProblem::Malformed)?;
        let key = self.signer.parsed().tbs_certificate().subject_public_key_info();
        let value = self.signer_info.signature.as_bytes();
        algorithm::verify(key, &self.signer_info.signature_algorithm, Some(digest), &message, value).map_err(
            |refusal| match refusal {
                Refusal::Unsupported => CmsProblem::UnsupportedAlgorithm,
                Refusal::Mismatch => CmsProblem::SignatureMismatch,
            },
        )
    }

    fn check_certificate(&self, named: Named) -> Result<(), CmsProblem> {
        let meant: Option<SigningCertificateV2> = self.attribute(oid::SIGNING_CERTIFICATE_V2)?;
        let Some(meant) = meant else {
            return match named {
                Named::Perhaps => Ok(()),
                Named::Yes => Err(CmsProblem::SigningCertificateMissing),
                Named::EitherWay => self.check_certificate_by_sha1(),
            };
        };
        let first = meant.certs.first().ok_or(CmsProblem::SigningCertificateMissing)?;
        let digest = match &first.hash_algorithm {
            None => Digest::Sha256,
            Some(named) => Digest::of(named).ok_or(CmsProblem::UnsupportedAlgorithm)?,
        };
        same_certificate(&digest.hash(&[self.signer.as_der()]), first.cert_hash.as_bytes())
    }

    /// The older attribute. It only tells certificates over one key apart, and nobody can make a
    /// second certificate for a given SHA-1; collisions do not matter here.
    fn check_certificate_by_sha1(&self) -> Result<(), CmsProblem> {
        use ring::digest::{SHA1_FOR_LEGACY_USE_ONLY, digest};
        let meant: Option<SigningCertificate> = self.attribute(oid::SIGNING_CERTIFICATE)?;
        let first = meant.as_ref().and_then(|meant| meant.certs.first());
        let first = first.ok_or(CmsProblem::SigningCertificateMissing)?;
        let own = digest(&SHA1_FOR_LEGACY_USE_ONLY, self.signer.as_der());
        same_certificate(own.as_ref(), first.cert_hash.as_bytes())
    }

    /// The only value of a signed attribute; `None` when the attribute is not there.
    fn attribute<T: for<'a> Decode<'a>>(&self, kind: ObjectIdentifier) -> Result<Option<T>, CmsProblem> {
        let all = self.signer_info.signed_attrs.as_ref().ok_or(CmsProblem::Attributes)?;
        let mut found = all.iter().filter(|attribute| attribute.oid == kind);
        let Some(attribute) = found.next() else { return Ok(None) };
        let ([value], None) = (attribute.values.as_slice(), found.next()) else {
            return Err(CmsProblem::Attributes);
        };
        let encoded = value.to_der().map_err(|_| CmsProblem::Malformed)?;
        T::from_der(&encoded).map(Some).map_err(|_| CmsProblem::Attributes)
    }
}

fn same_certificate(own: &[u8], meant: &[u8]) -> Result<(), CmsProblem> {
    if own == meant { Ok(()) } else { Err(CmsProblem::SigningCertificateMismatch) }
}

fn certificates(
    signed: &SignedData,
    wanted: &SignerIdentifier,
) -> Result<(Certificate, Vec<Certificate>), CmsProblem> {
    let set = signed.certificates.as_ref().ok_or(CmsProblem::SignerCertificateMissing)?;
    let mut own = None;
    let mut others = Vec::new();
    for choice in set.0.iter() {
        let CertificateChoices::Certificate(parsed) = choice else { continue };
        let is_signer = own.is_none() && identifies(wanted, parsed);
        let certificate = Certificate::from_parsed(parsed.clone()).map_err(|_| CmsProblem::Malformed)?;
        if is_signer {
            own = Some(certificate);
        } else {
            others.push(certificate);
        }
    }
    Ok((own.ok_or(CmsProblem::SignerCertificateMissing)?, others))
}

fn identifies(wanted: &SignerIdentifier, certificate: &x509_cert::Certificate) -> bool {
    let tbs = certificate.tbs_certificate();
    match wanted {
        SignerIdentifier::IssuerAndSerialNumber(both) => {
            &both.issuer == tbs.issuer() && &both.serial_number == tbs.serial_number()
        }
        SignerIdentifier::SubjectKeyIdentifier(key) => {
            let own = tbs.get_extension::<SubjectKeyIdentifier>();
            matches!(own, Ok(Some((_, own))) if &own == key)
        }
    }
}
