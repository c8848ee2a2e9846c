//! Making the container: one signer, detached content, three signed attributes.
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
use der::{Any, Encode};
use sha2::{Digest, Sha256};
use spki::AlgorithmIdentifierOwned;
use x509_cert::attr::Attribute;

use super::{EssCertIdV2, SigningCertificateV2};
use crate::identity::Identity;
use crate::oid;

/// The container as DER, signing content whose SHA-256 is `digest`.
///
/// The certificates of issuers go along, except a self-signed one: a verifier has that, or has
/// no reason to believe it.
pub fn signed_data(identity: &Identity, digest: &[u8]) -> der::Result<Vec<u8>> {
    let attributes = attributes(identity, digest)?;
    let value = identity.key().sign(&attributes.to_der()?).map_err(|_| der::ErrorKind::Failed)?;
    let tbs = identity.certificate().parsed().tbs_certificate();
    let signer = SignerInfo {
        version: CmsVersion::V1,
        sid: SignerIdentifier::IssuerAndSerialNumber(IssuerAndSerialNumber {
            issuer: tbs.issuer().clone(),
            serial_number: tbs.serial_number().clone(),
        }),
        digest_alg: sha256(),
        signed_attrs: Some(attributes),
        signature_algorithm: identity.key().algorithm(),
        signature: OctetString::new(value)?,
        unsigned_attrs: None,
    };
    let data = SignedData {
        version: CmsVersion::V1,
        digest_algorithms: SetOfVec::try_from(vec![sha256()])?,
        encap_content_info: EncapsulatedContentInfo { econtent_type: oid::DATA, econtent: None },
        certificates: Some(certificates(identity)?),
        crls: None,
        signer_infos: SignerInfos(SetOfVec::try_from(vec![signer])?),
    };
    ContentInfo { content_type: oid::SIGNED_DATA, content: Any::encode_from(&data)? }.to_der()
}

fn certificates(identity: &Identity) -> der::Result<CertificateSet> {
    let intermediates = identity.chain().iter().filter(|certificate| !certificate.is_self_issued());
    let all = std::iter::once(identity.certificate()).chain(intermediates);
    let all: Vec<_> =
        all.map(|certificate| CertificateChoices::Certificate(certificate.parsed().clone())).collect();
    Ok(CertificateSet(SetOfVec::try_from(all)?))
}

fn attributes(identity: &Identity, digest: &[u8]) -> der::Result<SetOfVec<Attribute>> {
    let hash = Sha256::digest(identity.certificate().as_der());
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
    use der::Decode;
    let value = Any::from_der(&value.to_der()?)?;
    Ok(Attribute { oid: kind, values: SetOfVec::try_from(vec![value])? })
}

fn sha256() -> AlgorithmIdentifierOwned {
    AlgorithmIdentifierOwned { oid: oid::SHA256, parameters: None }
}
