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

use super::SigningCertificateV2;
use super::algorithm::{self, Digest, Refusal};
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
    /// signing-certificate-v2 is missing where `PAdES` requires it.
    #[error("the container does not say which certificate was meant")]
    SigningCertificateMissing,
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
        let info = ContentInfo::from_der(der).map_err(|_| CmsProblem::Malformed)?;
        let canonical = info.to_der().is_ok_and(|again| again == der);
        if info.content_type != oid::SIGNED_DATA || !canonical {
            return Err(CmsProblem::Malformed);
        }
        let signed: SignedData = info.content.decode_as().map_err(|_| CmsProblem::Malformed)?;
        let inner = info.content.to_der().map_err(|_| CmsProblem::Malformed)?;
        if signed.to_der().map_err(|_| CmsProblem::Malformed)? != inner {
            return Err(CmsProblem::Malformed);
        }
        let [signer_info] = signed.signer_infos.0.as_slice() else { return Err(CmsProblem::NotOneSigner) };
        let signer_info = signer_info.clone();
        let (own, others) = certificates(&signed, &signer_info.sid)?;
        Ok(Self { signed, signer_info, signer: own, others })
    }

    /// Checks everything but trust, for content that stands outside of the container.
    pub fn check_detached(&self, parts: &[&[u8]], certificate_named: bool) -> Result<(), CmsProblem> {
        if self.signed.encap_content_info.econtent.is_some() {
            return Err(CmsProblem::UnexpectedContent);
        }
        self.check(oid::DATA, parts, certificate_named)
    }

    /// Checks everything but trust for a time-stamp token, and gives back its `TSTInfo` as DER.
    pub fn check_time_stamp(&self) -> Result<Vec<u8>, CmsProblem> {
        let content = &self.signed.encap_content_info;
        let content = content.econtent.as_ref().ok_or(CmsProblem::UnexpectedContent)?;
        let content: OctetString = content.decode_as().map_err(|_| CmsProblem::UnexpectedContent)?;
        self.check(oid::TST_INFO, &[content.as_bytes()], false)?;
        Ok(content.into_bytes().into_vec())
    }

    /// Whether a time-stamp token over the signature value came along. It is not checked.
    pub fn has_time_stamp(&self) -> bool {
        let attributes = self.signer_info.unsigned_attrs.as_ref();
        attributes.is_some_and(|all| all.iter().any(|attribute| attribute.oid == oid::TIME_STAMP_TOKEN))
    }

    fn check(
        &self,
        content: ObjectIdentifier,
        parts: &[&[u8]],
        certificate_named: bool,
    ) -> Result<(), CmsProblem> {
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
        self.check_certificate(certificate_named)
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

    fn check_certificate(&self, required: bool) -> Result<(), CmsProblem> {
        let meant: Option<SigningCertificateV2> = self.attribute(oid::SIGNING_CERTIFICATE_V2)?;
        let Some(meant) = meant else {
            return if required { Err(CmsProblem::SigningCertificateMissing) } else { Ok(()) };
        };
        let first = meant.certs.first().ok_or(CmsProblem::SigningCertificateMissing)?;
        let digest = match &first.hash_algorithm {
            None => Digest::Sha256,
            Some(named) => Digest::of(named).ok_or(CmsProblem::UnsupportedAlgorithm)?,
        };
        if digest.hash(&[self.signer.as_der()]) == first.cert_hash.as_bytes() {
            Ok(())
        } else {
            Err(CmsProblem::SigningCertificateMismatch)
        }
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
