//! Making the container: one signer, detached content, three signed attributes, and a time stamp
//! over the signature value when one is asked for (EN 319 142-1, 6.3: B-T).
//!
//! No signing-time attribute: a `PAdES` baseline signature carries its claimed time in the
//! signature dictionary's /M (EN 319 142-1, 6.3).

use cms::cert::{CertificateChoices, IssuerAndSerialNumber};
use cms::content_info::{CmsVersion, ContentInfo};
use cms::signed_data::{
    CertificateSet, EncapsulatedContentInfo, SignedData, SignerIdentifier, SignerInfo, SignerInfos,
};
use const_oid::ObjectIdentifier;
use der::asn1::{OctetString, SetOfVec};
use der::{Any, Decode, Encode};
use sha2::{Digest, Sha256};
use x509_cert::attr::Attribute;

use super::{EssCertIdV2, SigningCertificateV2};
use crate::oid;
use crate::sign::SignError;
use crate::signer::{KeyKind, Signer, SignerError};
use crate::stamp::TimeStamping;

/// The container as DER, signing content that is these `parts`, one after the other.
///
/// The certificates of issuers go along, except a self-signed one: a verifier has that, or has
/// no reason to believe it.
pub fn signed_data(
    signer: &dyn Signer,
    parts: &[&[u8]],
    stamping: Option<TimeStamping<'_>>,
) -> Result<Vec<u8>, SignError> {
    let kind = KeyKind::of(signer.certificate()).ok_or(SignerError::UnsupportedKey)?;
    let attributes = attributes(signer, &kind.digest().hash(parts))?;
    let value = signer.sign(&attributes.to_der()?)?;
    let stamp = stamping.map(|stamping| stamping.token(&[&value])).transpose()?;
    Ok(container(signer, kind, attributes, value, stamp)?)
}

impl From<der::Error> for SignError {
    fn from(_: der::Error) -> Self {
        Self::Signing
    }
}

fn container(
    signer: &dyn Signer,
    kind: KeyKind,
    attributes: SetOfVec<Attribute>,
    value: Vec<u8>,
    stamp: Option<Vec<u8>>,
) -> der::Result<Vec<u8>> {
    let tbs = signer.certificate().parsed().tbs_certificate();
    let info = SignerInfo {
        version: CmsVersion::V1,
        sid: SignerIdentifier::IssuerAndSerialNumber(IssuerAndSerialNumber {
            issuer: tbs.issuer().clone(),
            serial_number: tbs.serial_number().clone(),
        }),
        digest_alg: kind.digest().identifier(),
        signed_attrs: Some(attributes),
        signature_algorithm: kind.algorithm(),
        signature: OctetString::new(value)?,
        unsigned_attrs: stamp.map(|stamp| unsigned(&stamp)).transpose()?,
    };
    let data = SignedData {
        version: CmsVersion::V1,
        digest_algorithms: SetOfVec::try_from(vec![kind.digest().identifier()])?,
        encap_content_info: EncapsulatedContentInfo { econtent_type: oid::DATA, econtent: None },
        certificates: Some(certificates(signer)?),
        crls: None,
        signer_infos: SignerInfos(SetOfVec::try_from(vec![info])?),
    };
    ContentInfo { content_type: oid::SIGNED_DATA, content: Any::encode_from(&data)? }.to_der()
}

fn unsigned(stamp: &[u8]) -> der::Result<SetOfVec<Attribute>> {
    let values = SetOfVec::try_from(vec![Any::from_der(stamp)?])?;
    SetOfVec::try_from(vec![Attribute { oid: oid::TIME_STAMP_TOKEN, values }])
}

fn certificates(signer: &dyn Signer) -> der::Result<CertificateSet> {
    let intermediates = signer.chain().iter().filter(|certificate| !certificate.is_self_issued());
    let all = std::iter::once(signer.certificate()).chain(intermediates);
    let all: Vec<_> =
        all.map(|certificate| CertificateChoices::Certificate(certificate.parsed().clone())).collect();
    Ok(CertificateSet(SetOfVec::try_from(all)?))
}

fn attributes(signer: &dyn Signer, digest: &[u8]) -> der::Result<SetOfVec<Attribute>> {
    let hash = Sha256::digest(signer.certificate().as_der());
    let own = EssCertIdV2 {
        hash_algorithm: None,
        cert_hash: OctetString::new(hash.to_vec())?,
        issuer_serial: None,
    };
    let meant = SigningCertificateV2 { certs: vec![own], policies: None };
    SetOfVec::try_from(vec![
        attribute(oid::CONTENT_TYPE, &oid::DATA)?,
        attribute(oid::MESSAGE_DIGEST, &OctetString::new(digest.to_vec())?)?,
        attribute(oid::SIGNING_CERTIFICATE_V2, &meant)?,
    ])
}

fn attribute(kind: ObjectIdentifier, value: &impl Encode) -> der::Result<Attribute> {
    let value = Any::from_der(&value.to_der()?)?;
    Ok(Attribute { oid: kind, values: SetOfVec::try_from(vec![value])? })
}
