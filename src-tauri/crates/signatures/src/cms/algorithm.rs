//! Digests and signature algorithms, and one door to check a signature over a message.
//!
//! SHA-1, MD5 and keys under 2048 bits are absent: nothing they sign is called intact.

use const_oid::ObjectIdentifier;
use der::{Any, Decode, Encode, Sequence};
use ring::signature::{self as ring_signature, UnparsedPublicKey, VerificationAlgorithm};
use sha2::{Sha256, Sha384, Sha512};
use spki::{AlgorithmIdentifierOwned, SubjectPublicKeyInfoOwned};

use crate::oid;

/// A digest algorithm we accept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Digest {
    /// SHA-256.
    Sha256,
    /// SHA-384.
    Sha384,
    /// SHA-512.
    Sha512,
}

impl Digest {
    /// The algorithm by its identifier; parameters must be absent or NULL.
    pub fn of(identifier: &AlgorithmIdentifierOwned) -> Option<Self> {
        if !has_no_parameters(identifier) {
            return None;
        }
        match identifier.oid {
            oid::SHA256 => Some(Self::Sha256),
            oid::SHA384 => Some(Self::Sha384),
            oid::SHA512 => Some(Self::Sha512),
            _ => None,
        }
    }

    /// The algorithm as CMS names it.
    pub fn identifier(self) -> AlgorithmIdentifierOwned {
        let oid = match self {
            Self::Sha256 => oid::SHA256,
            Self::Sha384 => oid::SHA384,
            Self::Sha512 => oid::SHA512,
        };
        AlgorithmIdentifierOwned { oid, parameters: None }
    }

    /// The digest of the parts, one after the other.
    pub fn hash(self, parts: &[&[u8]]) -> Vec<u8> {
        fn over<D: sha2::Digest>(parts: &[&[u8]]) -> Vec<u8> {
            let mut digest = D::new();
            for part in parts {
                digest.update(part);
            }
            digest.finalize().to_vec()
        }
        match self {
            Self::Sha256 => over::<Sha256>(parts),
            Self::Sha384 => over::<Sha384>(parts),
            Self::Sha512 => over::<Sha512>(parts),
        }
    }
}

/// Why a signature value was not accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// An algorithm, curve or key size outside of the list.
    Unsupported,
    /// The value does not fit key and message.
    Mismatch,
}

/// Checks `signature` over `message`. `digest` is what the container names beside plain RSA.
pub fn verify(
    key: &SubjectPublicKeyInfoOwned,
    identifier: &AlgorithmIdentifierOwned,
    digest: Option<Digest>,
    message: &[u8],
    signature: &[u8],
) -> Result<(), Refusal> {
    let (algorithm, implied) = select(key, identifier, digest).ok_or(Refusal::Unsupported)?;
    if digest.is_some_and(|named| named != implied) {
        return Err(Refusal::Mismatch);
    }
    let bits = key.subject_public_key.as_bytes().ok_or(Refusal::Unsupported)?;
    let public = UnparsedPublicKey::new(algorithm, bits);
    public.verify(message, signature).map_err(|_| Refusal::Mismatch)
}

type Selected = (&'static dyn VerificationAlgorithm, Digest);

fn select(
    key: &SubjectPublicKeyInfoOwned,
    identifier: &AlgorithmIdentifierOwned,
    digest: Option<Digest>,
) -> Option<Selected> {
    match key.algorithm.oid {
        oid::RSA => rsa(identifier, digest),
        oid::EC => ecdsa(curve(&key.algorithm)?, identifier),
        _ => None,
    }
}

fn rsa(identifier: &AlgorithmIdentifierOwned, digest: Option<Digest>) -> Option<Selected> {
    if identifier.oid == oid::RSA_PSS {
        return pss(identifier);
    }
    if !has_no_parameters(identifier) {
        return None;
    }
    let digest = match identifier.oid {
        oid::RSA => digest?,
        oid::RSA_SHA256 => Digest::Sha256,
        oid::RSA_SHA384 => Digest::Sha384,
        oid::RSA_SHA512 => Digest::Sha512,
        _ => return None,
    };
    let algorithm: &'static dyn VerificationAlgorithm = match digest {
        Digest::Sha256 => &ring_signature::RSA_PKCS1_2048_8192_SHA256,
        Digest::Sha384 => &ring_signature::RSA_PKCS1_2048_8192_SHA384,
        Digest::Sha512 => &ring_signature::RSA_PKCS1_2048_8192_SHA512,
    };
    Some((algorithm, digest))
}

/// `RSASSA-PSS-params` (RFC 8017, A.2.3).
#[derive(Sequence)]
struct PssParameters {
    #[asn1(context_specific = "0", tag_mode = "EXPLICIT", optional = "true")]
    hash: Option<AlgorithmIdentifierOwned>,
    #[asn1(context_specific = "1", tag_mode = "EXPLICIT", optional = "true")]
    mask: Option<AlgorithmIdentifierOwned>,
    #[asn1(context_specific = "2", tag_mode = "EXPLICIT", optional = "true")]
    salt: Option<u16>,
    #[asn1(context_specific = "3", tag_mode = "EXPLICIT", optional = "true")]
    trailer: Option<u8>,
}

/// PSS with one digest throughout and a salt of its length, as everybody writes it; anything
/// else fails in the check itself.
fn pss(identifier: &AlgorithmIdentifierOwned) -> Option<Selected> {
    let encoded = identifier.parameters.as_ref()?.to_der().ok()?;
    let parameters = PssParameters::from_der(&encoded).ok()?;
    let digest = Digest::of(&parameters.hash?)?;
    let mask = parameters.mask?.parameters?.to_der().ok()?;
    let mask = Digest::of(&AlgorithmIdentifierOwned::from_der(&mask).ok()?)?;
    let (algorithm, salt): (&'static dyn VerificationAlgorithm, u16) = match digest {
        Digest::Sha256 => (&ring_signature::RSA_PSS_2048_8192_SHA256, 32),
        Digest::Sha384 => (&ring_signature::RSA_PSS_2048_8192_SHA384, 48),
        Digest::Sha512 => (&ring_signature::RSA_PSS_2048_8192_SHA512, 64),
    };
    let usual = mask == digest && parameters.salt == Some(salt) && parameters.trailer.is_none_or(|t| t == 1);
    usual.then_some((algorithm, digest))
}

#[derive(Clone, Copy)]
enum Curve {
    P256,
    P384,
}

fn curve(key: &AlgorithmIdentifierOwned) -> Option<Curve> {
    match key.parameters.as_ref()?.decode_as::<ObjectIdentifier>().ok()? {
        oid::P256 => Some(Curve::P256),
        oid::P384 => Some(Curve::P384),
        _ => None,
    }
}

fn ecdsa(curve: Curve, identifier: &AlgorithmIdentifierOwned) -> Option<Selected> {
    if identifier.parameters.is_some() {
        return None;
    }
    let selected: Selected = match (curve, identifier.oid) {
        (Curve::P256, oid::ECDSA_SHA256) => (&ring_signature::ECDSA_P256_SHA256_ASN1, Digest::Sha256),
        (Curve::P256, oid::ECDSA_SHA384) => (&ring_signature::ECDSA_P256_SHA384_ASN1, Digest::Sha384),
        (Curve::P384, oid::ECDSA_SHA256) => (&ring_signature::ECDSA_P384_SHA256_ASN1, Digest::Sha256),
        (Curve::P384, oid::ECDSA_SHA384) => (&ring_signature::ECDSA_P384_SHA384_ASN1, Digest::Sha384),
        _ => return None,
    };
    Some(selected)
}

fn has_no_parameters(identifier: &AlgorithmIdentifierOwned) -> bool {
    identifier.parameters.as_ref().is_none_or(Any::is_null)
}
