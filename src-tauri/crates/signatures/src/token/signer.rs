//! A key on a card that signs.

use cryptoki::error::{Error, RvError};
use cryptoki::mechanism::{Mechanism, MechanismType};
use cryptoki::object::{Attribute, AttributeType, ObjectClass, ObjectHandle};
use cryptoki::session::{Session, UserType};
use cryptoki::types::AuthPin;
use der::asn1::{OctetString, Uint};
use der::{Encode, Sequence};
use spki::AlgorithmIdentifierOwned;

use super::{Module, TokenCertificate, TokenError};
use crate::certificate::Certificate;
use crate::signer::{KeyKind, Signer, SignerError};

/// A key on a card, unlocked with its PIN until this value is dropped.
pub struct TokenSigner {
    session: Session,
    key: ObjectHandle,
    kind: KeyKind,
    /// Whether the card hashes; else it is given the hash.
    hashes: bool,
    /// The PIN, when the card wants it at each signature.
    each_time: Option<AuthPin>,
    asks_each_time: bool,
    certificate: Certificate,
    chain: Vec<Certificate>,
}

impl Module {
    /// Unlocks the key of a certificate. `pin` is `None` when it is typed on the reader.
    ///
    /// A wrong PIN counts: cards lock after a few.
    pub fn signer(&self, chosen: &TokenCertificate, pin: Option<&str>) -> Result<TokenSigner, TokenError> {
        let kind = KeyKind::of(&chosen.certificate).ok_or(TokenError::Unsupported)?;
        let session = self.0.open_ro_session(chosen.slot)?;
        let pin = pin.map(|pin| AuthPin::new(pin.into()));
        login(&session, pin.as_ref()).map_err(|error| self.about_pin(chosen, error))?;
        let (key, asks_each_time) = private_key(&session, &chosen.id)?;
        let known = self.0.get_mechanism_list(chosen.slot)?;
        Ok(TokenSigner {
            session,
            key,
            kind,
            hashes: hashing(known.as_slice(), kind)?,
            each_time: pin.filter(|_| asks_each_time),
            asks_each_time,
            certificate: chosen.certificate.clone(),
            chain: chosen.chain.clone(),
        })
    }

    /// Some cards call the wrong PIN that locks them only wrong.
    fn about_pin(&self, chosen: &TokenCertificate, error: TokenError) -> TokenError {
        let locked = || self.0.get_token_info(chosen.slot).is_ok_and(|info| info.user_pin_locked());
        if error == TokenError::WrongPin && locked() { TokenError::PinLocked } else { error }
    }
}

/// Logs in anew even where another session already did: the PIN given now is the one that counts.
fn login(session: &Session, pin: Option<&AuthPin>) -> Result<(), TokenError> {
    match session.login(UserType::User, pin) {
        Err(Error::Pkcs11(RvError::UserAlreadyLoggedIn, _)) => {
            session.logout()?;
            Ok(session.login(UserType::User, pin)?)
        }
        other => Ok(other?),
    }
}

/// The key that belongs to a certificate, and whether it wants the PIN at each signature.
fn private_key(session: &Session, id: &[u8]) -> Result<(ObjectHandle, bool), TokenError> {
    let wanted =
        [Attribute::Class(ObjectClass::PRIVATE_KEY), Attribute::Id(id.to_vec()), Attribute::Sign(true)];
    let key = session.find_objects(&wanted)?.into_iter().next().ok_or(TokenError::NoKey)?;
    let asked = session.get_attributes(key, &[AttributeType::AlwaysAuthenticate])?;
    Ok((key, asked.contains(&Attribute::AlwaysAuthenticate(true))))
}

/// Whether the card offers the mechanism that hashes; it must offer that or the plain one.
fn hashing(known: &[MechanismType], kind: KeyKind) -> Result<bool, TokenError> {
    let (hashing, plain) = match kind {
        KeyKind::Rsa => (MechanismType::SHA256_RSA_PKCS, MechanismType::RSA_PKCS),
        KeyKind::P256 => (MechanismType::ECDSA_SHA256, MechanismType::ECDSA),
        KeyKind::P384 => (MechanismType::ECDSA_SHA384, MechanismType::ECDSA),
    };
    match (known.contains(&hashing), known.contains(&plain)) {
        (true, _) => Ok(true),
        (_, true) => Ok(false),
        _ => Err(TokenError::Unsupported),
    }
}

impl TokenSigner {
    fn mechanism(&self) -> Mechanism<'static> {
        match (self.kind, self.hashes) {
            (KeyKind::Rsa, true) => Mechanism::Sha256RsaPkcs,
            (KeyKind::Rsa, false) => Mechanism::RsaPkcs,
            (KeyKind::P256, true) => Mechanism::EcdsaSha256,
            (KeyKind::P384, true) => Mechanism::EcdsaSha384,
            (KeyKind::P256 | KeyKind::P384, false) => Mechanism::Ecdsa,
        }
    }

    /// What the mechanism is given: the message, its hash, or for RSA the hash with its name.
    fn input(&self, message: &[u8]) -> Result<Vec<u8>, TokenError> {
        if self.hashes {
            return Ok(message.to_vec());
        }
        let hash = self.kind.digest().hash(&[message]);
        if self.kind == KeyKind::Rsa { digest_info(hash).map_err(|_| TokenError::Failed) } else { Ok(hash) }
    }

    fn value(&self, input: &[u8]) -> Result<Vec<u8>, TokenError> {
        let mechanism = self.mechanism();
        if !self.asks_each_time {
            return Ok(self.session.sign(&mechanism, self.key, input)?);
        }
        // The PIN belongs between the beginning and the end of a signature (PKCS #11, C_Login).
        self.session.sign_init(&mechanism, self.key)?;
        self.session.login(UserType::ContextSpecific, self.each_time.as_ref())?;
        self.session.sign_update(input)?;
        Ok(self.session.sign_final()?)
    }
}

impl Signer for TokenSigner {
    fn certificate(&self) -> &Certificate {
        &self.certificate
    }

    fn chain(&self) -> &[Certificate] {
        &self.chain
    }

    fn sign(&self, message: &[u8]) -> Result<Vec<u8>, SignerError> {
        let value = self.value(&self.input(message)?)?;
        match self.kind {
            KeyKind::Rsa => Ok(value),
            KeyKind::P256 | KeyKind::P384 => ecdsa(&value).ok_or(SignerError::Token(TokenError::Failed)),
        }
    }
}

impl std::fmt::Debug for TokenSigner {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("TokenSigner").field("certificate", &self.certificate).finish_non_exhaustive()
    }
}

/// `DigestInfo` (RFC 8017, 9.2) of a SHA-256.
fn digest_info(hash: Vec<u8>) -> der::Result<Vec<u8>> {
    #[derive(Sequence)]
    struct DigestInfo {
        algorithm: AlgorithmIdentifierOwned,
        hash: OctetString,
    }
    let algorithm = AlgorithmIdentifierOwned { oid: crate::oid::SHA256, parameters: Some(der::Any::null()) };
    DigestInfo { algorithm, hash: OctetString::new(hash)? }.to_der()
}

/// The two halves that a card gives, as `ECDSA-Sig-Value` (RFC 5480, appendix A).
fn ecdsa(halves: &[u8]) -> Option<Vec<u8>> {
    #[derive(Sequence)]
    struct Value {
        r: Uint,
        s: Uint,
    }
    if halves.is_empty() || !halves.len().is_multiple_of(2) {
        return None;
    }
    let (r, s) = halves.split_at(halves.len() / 2);
    Value { r: Uint::new(r).ok()?, s: Uint::new(s).ok()? }.to_der().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_halves_of_a_value_become_whole_numbers() {
        let der = ecdsa(&[0x00, 0x81, 0x00, 0x05]);
        assert_eq!(der.as_deref(), Some(&[0x30, 0x07, 0x02, 0x02, 0x00, 0x81, 0x02, 0x01, 0x05][..]));
        assert_eq!(ecdsa(&[1, 2, 3]), None);
    }

    #[test]
    fn a_card_that_hashes_is_let_do_it_and_one_that_cannot_sign_is_refused() {
        let rsa = [MechanismType::RSA_PKCS, MechanismType::SHA256_RSA_PKCS];
        assert_eq!(hashing(&rsa, KeyKind::Rsa), Ok(true));
        assert_eq!(hashing(&rsa[..1], KeyKind::Rsa), Ok(false));
        assert_eq!(hashing(&rsa, KeyKind::P256), Err(TokenError::Unsupported));
    }
}
