//! The object identifiers that the crate writes and reads, by the names of their standards.

use const_oid::ObjectIdentifier;

const fn oid(text: &str) -> ObjectIdentifier {
    ObjectIdentifier::new_unwrap(text)
}

/// `id-data` (RFC 5652, 4).
pub const DATA: ObjectIdentifier = oid("1.2.840.113549.1.7.1");
/// `id-signedData` (RFC 5652, 5.1).
pub const SIGNED_DATA: ObjectIdentifier = oid("1.2.840.113549.1.7.2");
/// `id-contentType` (RFC 5652, 11.1).
pub const CONTENT_TYPE: ObjectIdentifier = oid("1.2.840.113549.1.9.3");
/// `id-messageDigest` (RFC 5652, 11.2).
pub const MESSAGE_DIGEST: ObjectIdentifier = oid("1.2.840.113549.1.9.4");
/// `id-aa-signingCertificateV2` (RFC 5035).
pub const SIGNING_CERTIFICATE_V2: ObjectIdentifier = oid("1.2.840.113549.1.9.16.2.47");
/// `id-aa-signingCertificate` (RFC 2634), by SHA-1: many time-stamp services still write it.
pub const SIGNING_CERTIFICATE: ObjectIdentifier = oid("1.2.840.113549.1.9.16.2.12");
/// `id-aa-timeStampToken` (RFC 3161).
pub const TIME_STAMP_TOKEN: ObjectIdentifier = oid("1.2.840.113549.1.9.16.2.14");
/// `id-ct-TSTInfo` (RFC 3161).
pub const TST_INFO: ObjectIdentifier = oid("1.2.840.113549.1.9.16.1.4");

/// SHA-1: names issuers in OCSP, signs nothing.
pub const SHA1: ObjectIdentifier = oid("1.3.14.3.2.26");
/// SHA-256 (RFC 5754).
pub const SHA256: ObjectIdentifier = oid("2.16.840.1.101.3.4.2.1");
/// SHA-384 (RFC 5754).
pub const SHA384: ObjectIdentifier = oid("2.16.840.1.101.3.4.2.2");
/// SHA-512 (RFC 5754).
pub const SHA512: ObjectIdentifier = oid("2.16.840.1.101.3.4.2.3");

/// `rsaEncryption` (RFC 8017): key type, and in CMS also "RSA, the digest is named beside it".
pub const RSA: ObjectIdentifier = oid("1.2.840.113549.1.1.1");
/// RSA PKCS #1 v1.5 with SHA-256.
pub const RSA_SHA256: ObjectIdentifier = oid("1.2.840.113549.1.1.11");
/// RSA PKCS #1 v1.5 with SHA-384.
pub const RSA_SHA384: ObjectIdentifier = oid("1.2.840.113549.1.1.12");
/// RSA PKCS #1 v1.5 with SHA-512.
pub const RSA_SHA512: ObjectIdentifier = oid("1.2.840.113549.1.1.13");
/// RSASSA-PSS, its digest in the parameters.
pub const RSA_PSS: ObjectIdentifier = oid("1.2.840.113549.1.1.10");
/// `id-ecPublicKey` (RFC 5480): key type, the curve in the parameters.
pub const EC: ObjectIdentifier = oid("1.2.840.10045.2.1");
/// ECDSA with SHA-256.
pub const ECDSA_SHA256: ObjectIdentifier = oid("1.2.840.10045.4.3.2");
/// ECDSA with SHA-384.
pub const ECDSA_SHA384: ObjectIdentifier = oid("1.2.840.10045.4.3.3");
/// The curve P-256.
pub const P256: ObjectIdentifier = oid("1.2.840.10045.3.1.7");
/// The curve P-384.
pub const P384: ObjectIdentifier = oid("1.3.132.0.34");

/// `commonName` (RFC 4519).
pub const COMMON_NAME: ObjectIdentifier = oid("2.5.4.3");
/// `organizationName` (RFC 4519).
pub const ORGANISATION: ObjectIdentifier = oid("2.5.4.10");
/// `countryName` (RFC 4519).
pub const COUNTRY: ObjectIdentifier = oid("2.5.4.6");

/// `id-pkix-ocsp-basic` (RFC 6960).
pub const OCSP_BASIC: ObjectIdentifier = oid("1.3.6.1.5.5.7.48.1.1");
/// `id-kp-OCSPSigning` (RFC 5280, 4.2.1.12).
pub const OCSP_SIGNING: ObjectIdentifier = oid("1.3.6.1.5.5.7.3.9");
/// `id-kp-timeStamping` (RFC 5280, 4.2.1.12).
pub const TIME_STAMPING: ObjectIdentifier = oid("1.3.6.1.5.5.7.3.8");

/// The extensions a path is checked against (RFC 5280, 4.2.1); any other critical one is refused.
pub const KNOWN_EXTENSIONS: [ObjectIdentifier; 6] = [
    oid("2.5.29.14"), // subject key identifier
    oid("2.5.29.15"), // key usage
    oid("2.5.29.19"), // basic constraints
    oid("2.5.29.32"), // certificate policies: any policy is accepted
    oid("2.5.29.35"), // authority key identifier
    oid("2.5.29.37"), // extended key usage
];
