//! A private key: RSA of 2048 bits or more, or elliptic on P-256. It signs, and leaves the
//! process only inside an encrypted PKCS#12.
//!
//! Both kinds sign deterministically (PKCS #1 v1.5; RFC 6979), so the same document signed
//! twice at the same moment gives the same bytes.

use der::Encode;
use p256::ecdsa::signature::Signer;
use p256::pkcs8::{DecodePrivateKey, EncodePrivateKey};
use ring::signature::{KeyPair, RSA_PKCS1_SHA256, RsaKeyPair};

/// A private key of a kind we can sign with.
pub struct PrivateKey {
    kind: Kind,
    pkcs8: Vec<u8>,
}

enum Kind {
    Rsa(Box<RsaKeyPair>),
    P256(p256::ecdsa::SigningKey),
}

/// The key is of another kind, too small, or not a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UnsupportedKey;

impl PrivateKey {
    /// Reads a PKCS #8 key.
    pub fn from_pkcs8(pkcs8: &[u8]) -> Result<Self, UnsupportedKey> {
        let kind = p256::ecdsa::SigningKey::from_pkcs8_der(pkcs8)
            .map(Kind::P256)
            .or_else(|_| RsaKeyPair::from_pkcs8(pkcs8).map(|pair| Kind::Rsa(Box::new(pair))))
            .map_err(|_| UnsupportedKey)?;
        Ok(Self { kind, pkcs8: pkcs8.to_vec() })
    }

    /// Takes a P-256 key that was just made.
    pub fn from_p256(key: p256::ecdsa::SigningKey) -> Result<Self, UnsupportedKey> {
        let pkcs8 = key.to_pkcs8_der().map_err(|_| UnsupportedKey)?.as_bytes().to_vec();
        Ok(Self { kind: Kind::P256(key), pkcs8 })
    }

    /// The key as PKCS #8, for the container that encrypts it.
    pub fn pkcs8(&self) -> &[u8] {
        &self.pkcs8
    }

    /// The P-256 key, when it is one.
    pub fn p256(&self) -> Option<&p256::ecdsa::SigningKey> {
        match &self.kind {
            Kind::P256(key) => Some(key),
            Kind::Rsa(_) => None,
        }
    }

    /// The subject public key as a certificate carries it: the bits inside its BIT STRING.
    pub fn public_bits(&self) -> Vec<u8> {
        match &self.kind {
            Kind::Rsa(pair) => pair.public_key().as_ref().to_vec(),
            Kind::P256(key) => key.verifying_key().to_sec1_point(false).as_bytes().to_vec(),
        }
    }

    /// Signs the SHA-256 of `message`.
    pub fn sign(&self, message: &[u8]) -> Result<Vec<u8>, UnsupportedKey> {
        match &self.kind {
            Kind::Rsa(pair) => {
                let mut signature = vec![0; pair.public().modulus_len()];
                let random = ring::rand::SystemRandom::new();
                pair.sign(&RSA_PKCS1_SHA256, &random, message, &mut signature).map_err(|_| UnsupportedKey)?;
                Ok(signature)
            }
            Kind::P256(key) => {
                let signature: p256::ecdsa::DerSignature =
                    key.try_sign(message).map_err(|_| UnsupportedKey)?;
                signature.to_der().map_err(|_| UnsupportedKey)
            }
        }
    }
}
