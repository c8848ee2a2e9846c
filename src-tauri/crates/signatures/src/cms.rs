//! The signature container: CMS `SignedData` (RFC 5652) as `CAdES` and `PAdES` narrow it
//! (EN 319 122-1, EN 319 142-1). Knows no PDF.

pub mod algorithm;
pub mod build;
pub mod check;

use der::Sequence;
use der::asn1::OctetString;
use spki::AlgorithmIdentifierOwned;

/// `SigningCertificateV2` (RFC 5035): which certificate the signer meant, so that it cannot be
/// exchanged for another over the same key.
#[derive(Clone, Debug, PartialEq, Eq, Sequence)]
pub struct SigningCertificateV2 {
    /// The signer's first, then optionally its issuers.
    pub certs: Vec<EssCertIdV2>,
    /// Never written, read and ignored.
    #[asn1(optional = "true")]
    pub policies: Option<der::Any>,
}

/// `SigningCertificate` (RFC 2634): the same, by SHA-1.
#[derive(Clone, Debug, PartialEq, Eq, Sequence)]
pub struct SigningCertificate {
    /// The signer's first, then optionally its issuers.
    pub certs: Vec<EssCertId>,
    /// Read and ignored.
    #[asn1(optional = "true")]
    pub policies: Option<der::Any>,
}

/// `ESSCertID` (RFC 2634).
#[derive(Clone, Debug, PartialEq, Eq, Sequence)]
pub struct EssCertId {
    /// The SHA-1 of the certificate's DER.
    pub cert_hash: OctetString,
    /// Read and ignored.
    #[asn1(optional = "true")]
    pub issuer_serial: Option<der::Any>,
}

/// `ESSCertIDv2` (RFC 5035).
#[derive(Clone, Debug, PartialEq, Eq, Sequence)]
pub struct EssCertIdV2 {
    /// SHA-256 when absent.
    #[asn1(optional = "true")]
    pub hash_algorithm: Option<AlgorithmIdentifierOwned>,
    /// The hash of the certificate's DER.
    pub cert_hash: OctetString,
    /// Never written, read and ignored: the hash says more.
    #[asn1(optional = "true")]
    pub issuer_serial: Option<der::Any>,
}
