//! Which certificates on which cards can sign. Needs no PIN.

use cryptoki::object::{Attribute, AttributeType, CertificateType, ObjectClass};
use cryptoki::slot::{Slot, TokenInfo};
use x509_cert::ext::pkix::{BasicConstraints, KeyUsage};

use super::{Module, TokenError};
use crate::certificate::Certificate;
use crate::signer::KeyKind;

/// What the card says of its PIN.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PinState {
    /// Nothing is wrong.
    Fine,
    /// It was wrong at least once since it was last right.
    Low,
    /// One more wrong PIN locks it.
    LastTry,
    /// It is locked.
    Locked,
}

/// A certificate on a card that can sign.
#[derive(Clone, Debug)]
pub struct TokenCertificate {
    /// The card's name, as its issuer wrote it.
    pub token: String,
    /// The certificate.
    pub certificate: Certificate,
    /// Whether the certificate is for signatures that bind (non-repudiation), and not only for
    /// logging in.
    pub binds: bool,
    /// What the card says of its PIN.
    pub pin: PinState,
    /// Whether the PIN is typed on the reader: none has to be asked for here.
    pub has_pin_pad: bool,
    pub(super) slot: Slot,
    pub(super) id: Vec<u8>,
    pub(super) chain: Vec<Certificate>,
}

impl Module {
    /// The certificates on all cards that are in, those that bind first.
    pub fn certificates(&self) -> Result<Vec<TokenCertificate>, TokenError> {
        let slots = self.0.get_slots_with_token()?;
        let mut found = Vec::new();
        let mut tokens = 0;
        for slot in slots {
            let info = self.0.get_token_info(slot)?;
            if info.token_initialized() {
                tokens += 1;
                found.extend(self.on_token(slot, &info)?);
            }
        }
        found.sort_by_key(|one| !one.binds);
        match (tokens, found.is_empty()) {
            (0, _) => Err(TokenError::NoToken),
            (_, true) => Err(TokenError::NoCertificate),
            _ => Ok(found),
        }
    }

    fn on_token(&self, slot: Slot, info: &TokenInfo) -> Result<Vec<TokenCertificate>, TokenError> {
        let session = self.0.open_ro_session(slot)?;
        let wanted =
            [Attribute::Class(ObjectClass::CERTIFICATE), Attribute::CertificateType(CertificateType::X_509)];
        let mut all = Vec::new();
        for object in session.find_objects(&wanted)? {
            let attributes = session.get_attributes(object, &[AttributeType::Value, AttributeType::Id])?;
            all.extend(read(&attributes));
        }
        let certificates: Vec<Certificate> = all.iter().map(|(certificate, _)| certificate.clone()).collect();
        let own = all.into_iter().filter(|(certificate, _)| can_sign(certificate));
        Ok(own
            .map(|(certificate, id)| TokenCertificate {
                token: info.label().to_owned(),
                binds: binds(&certificate),
                pin: pin(info),
                has_pin_pad: info.protected_authentication_path(),
                slot,
                id,
                chain: certificate.chain_above(&certificates),
                certificate,
            })
            .collect())
    }
}

/// The certificate of an object and the identifier that it shares with its key.
fn read(attributes: &[Attribute]) -> Option<(Certificate, Vec<u8>)> {
    let value = attributes.iter().find_map(|one| match one {
        Attribute::Value(der) => Certificate::from_der(der).ok(),
        _ => None,
    })?;
    let id = attributes.iter().find_map(|one| match one {
        Attribute::Id(id) if !id.is_empty() => Some(id.clone()),
        _ => None,
    })?;
    Some((value, id))
}

fn can_sign(certificate: &Certificate) -> bool {
    let constraints = certificate.parsed().tbs_certificate().get_extension::<BasicConstraints>();
    let is_authority = matches!(constraints, Ok(Some((_, constraints))) if constraints.ca);
    !is_authority && KeyKind::of(certificate).is_some() && crate::trust::may_sign(certificate)
}

fn binds(certificate: &Certificate) -> bool {
    let usage = certificate.parsed().tbs_certificate().get_extension::<KeyUsage>();
    matches!(usage, Ok(Some((_, usage))) if usage.non_repudiation())
}

fn pin(info: &TokenInfo) -> PinState {
    if info.user_pin_locked() || !info.user_pin_initialized() {
        PinState::Locked
    } else if info.user_pin_final_try() {
        PinState::LastTry
    } else if info.user_pin_count_low() {
        PinState::Low
    } else {
        PinState::Fine
    }
}
