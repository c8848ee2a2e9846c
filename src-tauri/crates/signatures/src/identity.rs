//! An identity: a private key, the certificate over it, and the certificates that lead to its
//! issuer. Never printed, never written except as an encrypted PKCS#12 file.

mod pkcs12;

use chrono::{DateTime, Utc};

use crate::certificate::Certificate;
use crate::key::PrivateKey;

pub use pkcs12::IdentityError;

/// Somebody who can sign.
pub struct Identity {
    key: PrivateKey,
    certificate: Certificate,
    chain: Vec<Certificate>,
}

impl Identity {
    pub(crate) fn new(
        key: PrivateKey,
        certificate: Certificate,
        chain: Vec<Certificate>,
    ) -> Result<Self, IdentityError> {
        let public = certificate.parsed().tbs_certificate().subject_public_key_info();
        if public.subject_public_key.raw_bytes() != key.public_bits() {
            return Err(IdentityError::NoCertificate);
        }
        Ok(Self { key, certificate, chain })
    }

    /// The certificate over the key.
    pub fn certificate(&self) -> &Certificate {
        &self.certificate
    }

    /// The certificates from the issuer upwards, as far as the file had them.
    pub fn chain(&self) -> &[Certificate] {
        &self.chain
    }

    /// Whether the certificate is valid at a moment.
    pub fn is_valid_at(&self, at: DateTime<Utc>) -> bool {
        self.certificate.not_before() <= at && at <= self.certificate.not_after()
    }

    pub(crate) fn key(&self) -> &PrivateKey {
        &self.key
    }
}

impl std::fmt::Debug for Identity {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Identity").field("certificate", &self.certificate).finish_non_exhaustive()
    }
}
