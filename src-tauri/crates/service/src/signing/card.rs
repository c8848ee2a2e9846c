//! Keys on cards: which certificates are there, and signing with one of them.
//!
//! The maker's library is loaded when somebody asks for a card, never at start. The PIN is handed on and not kept.

use model::problem::Problem;
use signatures::{Module, PinState, TokenCertificate, TokenError, TokenSigner};

use crate::input::Nothing;
use crate::reply::{RefusalCode, Stop};
use crate::session::Session;
use crate::view::{CardCertificate, CardCertificates, PinStanding};

/// The certificates on the cards that are in, those that bind first.
pub fn certificates(session: &mut Session, _: Nothing) -> Result<CardCertificates, Stop> {
    let now = session.around.now().to_utc();
    let all = module(session)?.certificates().map_err(stop)?;
    let certificates = all.iter().map(|one| {
        let certificate = &one.certificate;
        CardCertificate {
            fingerprint: certificate.fingerprint(),
            name: certificate.common_name().unwrap_or_else(|| certificate.subject()),
            issuer: certificate.issuer_common_name().unwrap_or_default(),
            valid_until: certificate.not_after().date_naive(),
            is_valid: certificate.not_before() <= now && now <= certificate.not_after(),
            card: one.token.clone(),
            binds: one.binds,
            has_pin_pad: one.has_pin_pad,
            pin: standing(one.pin),
        }
    });
    Ok(CardCertificates { certificates: certificates.collect() })
}

/// Unlocks the key of the certificate with that fingerprint; without a PIN the reader asks for it.
pub(super) fn signer(session: &Session, fingerprint: &str, pin: &str) -> Result<TokenSigner, Stop> {
    let module = module(session)?;
    let all = module.certificates().map_err(stop)?;
    let chosen = all.iter().find(|one| one.certificate.fingerprint() == fingerprint);
    let chosen = chosen.ok_or(RefusalCode::CardRemoved)?;
    let pin = given(chosen, pin)?;
    module.signer(chosen, pin).map_err(stop)
}

/// An empty PIN is not tried: cards count it as a wrong one.
fn given<'a>(chosen: &TokenCertificate, pin: &'a str) -> Result<Option<&'a str>, Stop> {
    match (chosen.has_pin_pad, pin) {
        (true, _) => Ok(None),
        (false, "") => {
            let missing = model::problem::FieldProblem { field: "pin".to_owned(), problem: Problem::Missing };
            Err(vec![missing].into())
        }
        (false, pin) => Ok(Some(pin)),
    }
}

fn module(session: &Session) -> Result<Module, Stop> {
    let library = &session.settings.card_library;
    if library.as_os_str().is_empty() {
        return Err(RefusalCode::NoCardLibrary.into());
    }
    Module::load(library).map_err(stop)
}

fn standing(pin: PinState) -> PinStanding {
    match pin {
        PinState::Fine => PinStanding::Fine,
        PinState::Low => PinStanding::Low,
        PinState::LastTry => PinStanding::LastTry,
        PinState::Locked => PinStanding::Locked,
    }
}

/// What a card did not do, as something that the person can act on.
pub(super) fn stop(error: TokenError) -> Stop {
    match error {
        TokenError::NoModule => RefusalCode::CardLibraryUnusable,
        TokenError::NoToken => RefusalCode::NoCard,
        TokenError::NoCertificate => RefusalCode::NoCardCertificate,
        TokenError::NoKey => RefusalCode::NoCardKey,
        TokenError::WrongPin => RefusalCode::WrongPin,
        TokenError::PinLocked => RefusalCode::PinLocked,
        TokenError::Cancelled => RefusalCode::PinNotEntered,
        TokenError::Removed => RefusalCode::CardRemoved,
        TokenError::Unsupported => RefusalCode::CardUnsupported,
        TokenError::Failed => RefusalCode::CardFailed,
    }
    .into()
}
