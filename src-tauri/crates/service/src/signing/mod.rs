//! Signatures: made with a PKCS#12 identity or a card, with a time stamp where that is set; checked for any PDF;
//! and the certificates that are trusted.
//!
//! Passwords, PINs and keys are used and forgotten: nothing of an identity is kept in the workspace but the
//! public certificate that it is trusted by.

pub mod card;
pub mod container;
mod identity;
pub mod issuer;
pub mod prolong;
mod random;
mod receive;
pub mod settings;
mod sign;
mod stamp;
mod wording;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use model::document::{Anchor, Document};
use model::id::{AnchorId, DocumentId};
use sha2::{Digest, Sha256};
use signatures::{Certificate, RevocationList, TrustAnchors};
use store::Reader;

pub use identity::{Made, issue_identities};
pub use receive::receive;
pub use sign::{sign, sign_document};
pub(crate) use sign::{signer, stop};

use crate::desk::Desk;
use crate::document;
use crate::expectation::hex;
use crate::input::{AnchorRef, DocumentRef, FileInput, Nothing};
use crate::operation::Operation;
use crate::reply::{RefusalCode, Stop};
use crate::session::Session;
use crate::view::{Anchors, Saved, VerifyView};

/// Largest PDF that is checked, in bytes.
const MAX_PDF: usize = 50 * 1024 * 1024;
/// Shortest password of an identity that the program makes.
const MIN_PASSWORD: usize = 8;

/// Checks an issued document.
pub fn verify_document(session: &mut Session, input: DocumentRef) -> Result<VerifyView, Stop> {
    let desk = session.desk()?;
    let (name, pdf) =
        desk.read(|r| Ok((document::name(&document::find(r, &input.id)?), document::file(r, &input.id)?)))?;
    verify_bytes(session, name, &pdf, None)
}

/// Checks any PDF, or looks into a signed container.
pub fn verify_file(session: &mut Session, input: FileInput) -> Result<VerifyView, Stop> {
    let pdf = STANDARD.decode(&input.content).map_err(|_| RefusalCode::NotAPdf)?;
    verify_bytes(session, input.name, &pdf, None)
}

/// Checks any PDF against the workspace's certificates, when one is open, and those of a PEM text. Of a signed
/// container it tells what is inside and what is claimed.
pub fn verify_bytes(
    session: &mut Session,
    name: String,
    pdf: &[u8],
    trust: Option<&str>,
) -> Result<VerifyView, Stop> {
    if container::is_container(pdf) {
        return container::verify(session, name, pdf);
    }
    readable(pdf)?;
    let (tr, language, now) = (session.tr(), session.language(), session.around.now());
    let given = trust.map(Certificate::all_from_pem).transpose().map_err(|_| RefusalCode::NotACertificate)?;
    let mut certificates = given.unwrap_or_default();
    let mut lists = Vec::new();
    if let Some(desk) = &session.desk {
        certificates.extend(desk.read(certificates_of)?);
        lists = desk.read(lists_of)?;
    }
    let report = signatures::verify(pdf, &TrustAnchors::new(certificates).and_lists(lists), now.to_utc());
    let issued = match &mut session.desk {
        Some(desk) => receive::returned(desk, pdf, &report)?,
        None => None,
    };
    Ok(wording::view(&tr, language, name, &report, issued))
}

/// The issued document whose file, as issued, the PDF begins with.
pub fn document_of(desk: &mut Desk, pdf: &[u8]) -> Result<Option<DocumentId>, Stop> {
    desk.read(|r| {
        for (id, length, sha256) in r.originals()? {
            let prefix = pdf.get(..length as usize);
            if prefix.is_some_and(|prefix| hex(&Sha256::digest(prefix)) == sha256) {
                return Ok(Some(id));
            }
        }
        Ok(None)
    })
}

/// All trusted certificates.
pub fn anchors(session: &mut Session, _: Nothing) -> Result<Anchors, Stop> {
    session.desk()?.read(|r| Ok(Anchors { anchors: r.anchors()? }))
}

/// Trusts a certificate, PEM or DER.
pub fn add_anchor(session: &mut Session, input: FileInput) -> Result<Saved, Stop> {
    let bytes = STANDARD.decode(&input.content).map_err(|_| RefusalCode::NotACertificate)?;
    let pem = match std::str::from_utf8(&bytes) {
        Ok(text) if text.contains("BEGIN CERTIFICATE") => text.to_owned(),
        _ => Certificate::from_der(&bytes).map_err(|_| RefusalCode::NotACertificate)?.to_pem(),
    };
    keep_anchor(session.desk()?, &pem)
}

/// Trusts a certificate no longer.
pub fn remove_anchor(session: &mut Session, input: AnchorRef) -> Result<Saved, Stop> {
    session.desk()?.write(Operation::AnchorRemove, |tx| {
        tx.remove::<Anchor>(input.id.as_str())?;
        Ok(Saved { id: input.id.to_string() })
    })
}

/// Keeps the first certificate of a PEM text; one that is trusted already is left as it is.
pub(crate) fn keep_anchor(desk: &mut Desk, pem: &str) -> Result<Saved, Stop> {
    let found = Certificate::all_from_pem(pem).map_err(|_| RefusalCode::NotACertificate)?;
    let certificate = found.into_iter().next().ok_or(RefusalCode::NotACertificate)?;
    let pem = certificate.to_pem();
    if let Some(known) = desk.read(|r| Ok(r.anchors()?))?.into_iter().find(|anchor| anchor.pem == pem) {
        return Ok(Saved { id: known.id.to_string() });
    }
    let label = certificate.common_name().unwrap_or_else(|| certificate.subject());
    let anchor = Anchor { id: AnchorId::new(&mut desk.around), label, pem };
    desk.write(Operation::AnchorAdd, |tx| {
        tx.save(&anchor)?;
        Ok(Saved { id: anchor.id.to_string() })
    })
}

/// Whom the workspace trusts, with what its own authorities withdrew.
fn trusted(reader: &Reader<'_>) -> Result<TrustAnchors, Stop> {
    Ok(TrustAnchors::new(certificates_of(reader)?).and_lists(lists_of(reader)?))
}

fn lists_of(reader: &Reader<'_>) -> Result<Vec<RevocationList>, Stop> {
    Ok(reader.issuers()?.iter().filter_map(|issuer| RevocationList::from_pem(&issuer.list).ok()).collect())
}

fn certificates_of(reader: &Reader<'_>) -> Result<Vec<Certificate>, Stop> {
    Ok(reader.anchors()?.iter().filter_map(|anchor| Certificate::from_pem(&anchor.pem).ok()).collect())
}

/// Refuses what is no PDF before anything is parsed.
fn readable(pdf: &[u8]) -> Result<(), Stop> {
    if pdf.len() > MAX_PDF {
        return Err(RefusalCode::FileTooLarge.into());
    }
    if pdf.starts_with(b"%PDF-") { Ok(()) } else { Err(RefusalCode::NotAPdf.into()) }
}

/// Whether no later version has replaced a document.
fn is_latest(desk: &Desk, document: &Document) -> Result<bool, Stop> {
    desk.read(|r| {
        let all = r.documents(&document.placement_id)?;
        Ok(!all.iter().any(|other| other.kind == document.kind && other.version > document.version))
    })
}
