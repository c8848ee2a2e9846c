//! Whoever can sign: `sign` asks for a value over bytes and does not know where the key is.

use const_oid::ObjectIdentifier;
use der::Any;
use spki::AlgorithmIdentifierOwned;

use crate::certificate::Certificate;
use crate::cms::algorithm::Digest;
use crate::identity::Identity;
use crate::oid;
use crate::token::TokenError;

/// Why no signature value came.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SignerError {
    /// The key is of a kind that we do not sign with.
    #[error("unsupported kind of key")]
    UnsupportedKey,
    /// The card or token did not sign.
    #[error("{0}")]
    Token(#[from] TokenError),
}

/// Somebody who can sign: an [`Identity`] in memory, or a key on a card
/// ([`TokenSigner`](crate::TokenSigner)).
pub trait Signer {
    /// The certificate over the key.
    fn certificate(&self) -> &Certificate;
    /// The certificates from the issuer upwards, as far as they are known.
    fn chain(&self) -> &[Certificate];
    /// Signs `message` with the digest that [`KeyKind`] has for the certificate's key. RSA values
    /// are PKCS #1 v1.5, elliptic ones the DER of `ECDSA-Sig-Value`.
    fn sign(&self, message: &[u8]) -> Result<Vec<u8>, SignerError>;
}

impl Signer for Identity {
    fn certificate(&self) -> &Certificate {
        self.certificate()
    }

    fn chain(&self) -> &[Certificate] {
        self.chain()
    }

    fn sign(&self, message: &[u8]) -> Result<Vec<u8>, SignerError> {
        self.key().sign(message).map_err(|_| SignerError::UnsupportedKey)
    }
}

/// The kinds of key that we make signatures with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyKind {
    /// RSA, with SHA-256.
    Rsa,
    /// Elliptic on P-256, with SHA-256.
    P256,
    /// Elliptic on P-384, with SHA-384: what newer identity cards hold.
    P384,
}

impl KeyKind {
    /// The kind of the key that a certificate is over.
    pub fn of(certificate: &Certificate) -> Option<Self> {
        let key = &certificate.parsed().tbs_certificate().subject_public_key_info().algorithm;
        if key.oid == oid::RSA {
            return Some(Self::Rsa);
        }
        let curve = key.parameters.as_ref().and_then(|curve| curve.decode_as::<ObjectIdentifier>().ok());
        match curve.filter(|_| key.oid == oid::EC) {
            Some(oid::P256) => Some(Self::P256),
            Some(oid::P384) => Some(Self::P384),
            _ => None,
        }
    }

    /// The digest that goes with it.
    pub(crate) fn digest(self) -> Digest {
        match self {
            Self::Rsa | Self::P256 => Digest::Sha256,
            Self::P384 => Digest::Sha384,
        }
    }

    /// What its signatures are called in CMS.
    pub(crate) fn algorithm(self) -> AlgorithmIdentifierOwned {
        let (oid, parameters) = match self {
            Self::Rsa => (oid::RSA_SHA256, Some(Any::null())),
            Self::P256 => (oid::ECDSA_SHA256, None),
            Self::P384 => (oid::ECDSA_SHA384, None),
        };
        AlgorithmIdentifierOwned { oid, parameters }
    }
}
