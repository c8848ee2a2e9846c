//! Signing an issued document for a party, with whichever key.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use i18n::{Tr, format};
use model::document::{Document, DocumentKind, PartySignature};
use model::id::DocumentId;
use model::party::Party;
use signatures::{Appearance, Identity, IdentityError, SignError, SignRequest, Signer, SignerError};

use super::{card, is_latest, stamp, verify_document};
use crate::desk::Desk;
use crate::document;
use crate::input::{DocumentRef, SignInput, SignWith};
use crate::operation::Operation;
use crate::reply::{Failure, RefusalCode, Stop};
use crate::school;
use crate::session::Session;
use crate::view::VerifyView;

/// The font of what is seen of a signature.
const FONT: &[u8] = include_bytes!("../../../../../assets/fonts/IBMPlexSans-Regular.ttf");

/// What is signed, and with whose time stamp.
struct Order<'a> {
    id: &'a DocumentId,
    party: Party,
    /// The time-stamp service; none for a signature without a stamp.
    time_stamps: Option<&'a str>,
}

/// Signs an issued document for a party and checks the outcome.
pub fn sign(session: &mut Session, input: SignInput) -> Result<VerifyView, Stop> {
    let service = session.settings.time_stamps.clone();
    let time_stamps = Some(service.as_str()).filter(|set| !set.is_empty() && !input.without_time_stamp);
    let order = Order { id: &input.id, party: input.party, time_stamps };
    // Nobody types a PIN for a signature that cannot be made.
    let ready = ready(session.desk()?, &order)?;
    let signer = signer(session, &input.with)?;
    sign_as(session.desk()?, &order, ready, signer.as_ref())?;
    verify_document(session, DocumentRef { id: input.id })
}

/// Unlocks a key.
pub(crate) fn signer(session: &Session, with: &SignWith) -> Result<Box<dyn Signer>, Stop> {
    match with {
        SignWith::File { identity, password } => {
            let identity = STANDARD.decode(identity).map_err(|_| RefusalCode::NotAnIdentity)?;
            Ok(Box::new(Identity::from_pkcs12(&identity, password).map_err(identity_stop)?))
        }
        SignWith::Card { certificate, pin } => Ok(Box::new(card::signer(session, certificate, pin)?)),
    }
}

/// Signs an issued document for a party with a PKCS#12 identity, without a time stamp.
pub fn sign_document(
    desk: &mut Desk,
    id: &DocumentId,
    party: Party,
    identity: &[u8],
    password: &str,
) -> Result<(), Stop> {
    let identity = Identity::from_pkcs12(identity, password).map_err(identity_stop)?;
    let order = Order { id, party, time_stamps: None };
    let ready = ready(desk, &order)?;
    sign_as(desk, &order, ready, &identity)
}

/// What is signed, once it is known that it may be.
struct Ready {
    document: Document,
    pdf: Vec<u8>,
    town: String,
}

fn ready(desk: &Desk, order: &Order<'_>) -> Result<Ready, Stop> {
    let &Order { id, party, .. } = order;
    let (document, pdf, school) =
        desk.read(|r| Ok((document::find(r, id)?, document::file(r, id)?, school::find(r)?)))?;
    if document.signature(party).is_none() {
        return Err(RefusalCode::NotASigner.into());
    }
    if !is_latest(desk, &document)? {
        return Err(RefusalCode::DocumentReplaced.into());
    }
    if document.awaited_before(party, &school.signing_order).is_some() {
        return Err(RefusalCode::NotTheirTurn.into());
    }
    Ok(Ready { document, pdf, town: school.town })
}

fn sign_as(desk: &mut Desk, order: &Order<'_>, ready: Ready, signer: &dyn Signer) -> Result<(), Stop> {
    let &Order { id, party, time_stamps } = order;
    let Ready { document, pdf, town } = ready;
    let now = desk.now();
    let tr = Tr::new(document.language.parse().unwrap_or(i18n::Language::Lv));
    let name = signer.certificate().common_name().unwrap_or_default();
    let reason = reason(&tr, &document);
    let lines =
        [tr.signing_appearance_title(), name.clone(), format::date_time(now.naive_local(), tr.language())];
    let request = SignRequest {
        field: &document::field(party),
        signer_name: &name,
        reason: Some(&reason),
        location: Some(&town).filter(|town| !town.is_empty()).map(String::as_str),
        signed_at: now,
        appearance: Some(Appearance { lines: &lines, font: FONT }),
    };
    let file = match time_stamps {
        Some(service) => stamp::with_service(&desk.around, service, |stamping| {
            signatures::sign_with_time_stamp(&pdf, signer, &request, stamping)
        }),
        None => signatures::sign(&pdf, signer, &request),
    };
    let file = file.map_err(stop)?;
    let signature = PartySignature::electronic(party, name, Some(now.date_naive()));
    let document = document::with_signature(document, signature);
    desk.write(Operation::DocumentSign, |tx| {
        tx.save(&document)?;
        Ok(tx.add_file(id, &file, now)?)
    })
}

fn reason(tr: &Tr, document: &Document) -> String {
    match document.kind {
        DocumentKind::Agreement => tr.signing_reason_agreement(),
        DocumentKind::Report => tr.signing_reason_report(),
        DocumentKind::Termination => tr.signing_reason_termination(),
        DocumentKind::Amendment => tr.signing_reason_amendment(),
        DocumentKind::Assessment => tr.signing_reason_assessment(),
        DocumentKind::Characterisation => tr.signing_reason_characterisation(),
        DocumentKind::Diary => tr.diary_signing_reason(),
        DocumentKind::Visit => tr.visit_signing_reason(),
    }
}

/// Why an identity was not opened.
pub(super) fn identity_stop(error: IdentityError) -> Stop {
    match error {
        IdentityError::WrongPassword => RefusalCode::WrongPassword,
        IdentityError::NotPkcs12 | IdentityError::UnsupportedEncryption => RefusalCode::NotAnIdentity,
        IdentityError::NoKey | IdentityError::NoCertificate | IdentityError::UnsupportedKey => {
            RefusalCode::UnusableKey
        }
        IdentityError::Encoding => return Failure::Signature(error.to_string()).into(),
    }
    .into()
}

/// Why nothing was signed or stamped.
pub(crate) fn stop(error: SignError) -> Stop {
    match error {
        SignError::Expired(_) => RefusalCode::CertificateExpired.into(),
        SignError::NotYetValid(_) => RefusalCode::CertificateNotYetValid.into(),
        SignError::AlreadySigned(_) => RefusalCode::AlreadySigned.into(),
        SignError::FieldMissing(_) => RefusalCode::NotASigner.into(),
        SignError::MissingCharacter(_) => RefusalCode::UnsupportedCharacter.into(),
        SignError::TimeStamp(error) => stamp::refusal(error).into(),
        SignError::Signer(SignerError::Token(error)) => card::stop(error),
        SignError::Signer(SignerError::UnsupportedKey) => RefusalCode::UnusableKey.into(),
        other => Failure::Signature(other.to_string()).into(),
    }
}
