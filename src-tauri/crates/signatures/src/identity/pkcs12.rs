//! PKCS#12 files in and out (RFC 7292): today's PBES2 with AES, and the older triple-DES and RC2
//! that many issued files still use. Written: PBES2, AES-256, PBKDF2 with SHA-256.

use p12_keystore::{KeyStore, KeyStoreEntry, Pkcs12Archive, PrivateKey as StoredKey, PrivateKeyChain};

use super::Identity;
use crate::certificate::Certificate;
use crate::key::PrivateKey;

/// OWASP's figure for PBKDF2 with HMAC-SHA-256 (2023).
const ITERATIONS: u32 = 600_000;
/// Larger files hold no identity.
const LARGEST_FILE: usize = 1 << 20;

/// Why a file gave no identity.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum IdentityError {
    /// The file's integrity check fails under this password.
    #[error("wrong password")]
    WrongPassword,
    /// The bytes are not a PKCS#12 file.
    #[error("not a PKCS#12 file")]
    NotPkcs12,
    /// The file is encrypted in a way we do not read.
    #[error("unsupported encryption of the PKCS#12 file")]
    UnsupportedEncryption,
    /// The file holds no private key.
    #[error("no private key in the file")]
    NoKey,
    /// The file holds a key, but no certificate over it.
    #[error("no certificate for the key in the file")]
    NoCertificate,
    /// The key is neither RSA of 2048 bits or more nor P-256.
    #[error("unsupported kind of key")]
    UnsupportedKey,
    /// The identity could not be written.
    #[error("the identity could not be encoded")]
    Encoding,
}

impl Identity {
    /// Reads an identity from a PKCS#12 file (`.p12`, `.pfx`).
    pub fn from_pkcs12(bytes: &[u8], password: &str) -> Result<Self, IdentityError> {
        if bytes.len() > LARGEST_FILE {
            return Err(IdentityError::NotPkcs12);
        }
        let archive = Pkcs12Archive::from_pkcs12(bytes, password).map_err(|error| reason(&error))?;
        let stored = archive.keys.first().ok_or(IdentityError::NoKey)?;
        let key = PrivateKey::from_pkcs8(stored.key.as_der()).map_err(|_| IdentityError::UnsupportedKey)?;
        let certificates: Vec<Certificate> =
            archive.certs.iter().filter_map(|bag| Certificate::from_der(bag.cert.as_der()).ok()).collect();
        let public = key.public_bits();
        let own = certificates.iter().find(|certificate| {
            certificate.parsed().tbs_certificate().subject_public_key_info().subject_public_key.raw_bytes()
                == public
        });
        let own = own.ok_or(IdentityError::NoCertificate)?.clone();
        let chain = own.chain_above(&certificates);
        Self::new(key, own, chain)
    }

    /// Writes the identity as a PKCS#12 file, encrypted under `password`.
    ///
    /// The salts come from the operating system, inside the library: the one place of this crate
    /// whose output differs from call to call.
    pub fn to_pkcs12(&self, password: &str) -> Result<Vec<u8>, IdentityError> {
        let key = StoredKey::from_der(self.key.pkcs8()).map_err(|_| IdentityError::Encoding)?;
        let certificates = std::iter::once(&self.certificate)
            .chain(&self.chain)
            .map(|certificate| p12_keystore::Certificate::from_der(certificate.as_der()))
            .collect::<Result<Vec<_>, _>>()
            .map_err(|_| IdentityError::Encoding)?;
        let mut store = KeyStore::new();
        let chain = PrivateKeyChain::new(&b"1"[..], key, certificates);
        store.add_entry("signature", KeyStoreEntry::PrivateKeyChain(chain));
        let writer = store.writer(password).encryption_iterations(ITERATIONS).mac_iterations(ITERATIONS);
        writer.write().map_err(|_| IdentityError::Encoding)
    }
}

fn reason(error: &p12_keystore::error::Error) -> IdentityError {
    use p12_keystore::error::Error;
    match error {
        Error::MacError(_) | Error::UnpadError | Error::Pkcs5Error(_) => IdentityError::WrongPassword,
        Error::UnsupportedEncryptionScheme | Error::UnsupportedMacAlgorithm | Error::InvalidParameters => {
            IdentityError::UnsupportedEncryption
        }
        Error::InvalidPrivateKey => IdentityError::UnsupportedKey,
        _ => IdentityError::NotPkcs12,
    }
}
