//! Signatures made with a pen: who signed, who recorded it, and the picture of the paper.

use std::path::PathBuf;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use model::attachment::{Attachment, MOST_BYTES, Media};
use model::document::{Document, PartySignature, SignatureState};
use model::party::Party;
use model::problem::Problems;
use store::Entity;

use super::{find, stem, with_signature, write_file};
use crate::desk::Desk;
use crate::input::{ScanSave, SignatureInput};
use crate::operation::Operation;
use crate::reply::{RefusalCode, Stop};
use crate::session::Session;
use crate::view::{Saved, SavedFile};

/// Records how a party signed outside the program.
pub fn record_signature(session: &mut Session, input: SignatureInput) -> Result<Saved, Stop> {
    let scan = input.scan.as_deref().map(scan).transpose()?;
    let SignatureInput { id, party, state, signer, on, recorded_by, .. } = input;
    let signature = PartySignature {
        party,
        state,
        signer: signer.trim().to_owned(),
        on,
        recorded_by: recorded_by.trim().to_owned(),
        scan: None,
    };
    if signature.state == SignatureState::OnPaper {
        let mut problems = Problems::default();
        problems.required("recorded_by", &signature.recorded_by, 120);
        problems.into_result()?;
    }
    let desk = session.desk()?;
    let document = desk.read(|r| find(r, &id))?;
    set_signature(desk, document, signature, scan)
}

/// Records it, with the picture where there is one; a signature that stays on paper keeps the picture that it had.
pub(crate) fn set_signature(
    desk: &mut Desk,
    document: Document,
    signature: PartySignature,
    scan: Option<Attachment>,
) -> Result<Saved, Stop> {
    if signature.is_electronic() {
        return Err(RefusalCode::NotASigner.into());
    }
    let known = open(&document, signature.party)?;
    let (now, kept) = (desk.now(), known.scan.clone());
    desk.write(Operation::DocumentSignature, |tx| {
        let added = scan.map(|file| tx.add_attachment(&file, now)).transpose()?;
        let on_paper = signature.state == SignatureState::OnPaper;
        let scan = added.or(kept).filter(|_| on_paper);
        let document = with_signature(document, PartySignature { scan, ..signature });
        tx.save(&document)?;
        Ok(Saved { id: document.id.to_string() })
    })
}

/// A party's signature that can still be recorded: one that is asked for, and not given electronically.
pub(crate) fn open(document: &Document, party: Party) -> Result<&PartySignature, RefusalCode> {
    let known = document.signature(party).ok_or(RefusalCode::NotASigner)?;
    if known.is_electronic() { Err(RefusalCode::AlreadySigned) } else { Ok(known) }
}

/// Saves the picture of a signed paper to disk, and writes into the journal that it left the program.
pub fn save_scan(session: &mut Session, input: ScanSave) -> Result<SavedFile, Stop> {
    let desk = session.desk()?;
    let (document, file) = desk.read(|r| {
        let document = find(r, &input.id)?;
        let scan = document.signature(input.party).and_then(|signature| signature.scan.clone());
        let file = scan.map(|sha256| r.attachment(&sha256)).transpose()?.flatten();
        Ok((document, file.ok_or(RefusalCode::NotFound)?))
    })?;
    let name = format!(
        "{}-{}.{}",
        stem(document.kind, &document.number),
        party_word(input.party),
        file.media.extension()
    );
    let path = input.path.map_or_else(|| desk.documents.join(name), PathBuf::from);
    write_file(&path, &file.content)?;
    desk.write(Operation::DocumentSave, |tx| {
        Ok(tx.note(Entity::Document, input.id.as_str(), "document.scan_saved")?)
    })?;
    Ok(SavedFile { path: path.to_string_lossy().into_owned() })
}

/// The picture of a paper as the screens send it.
pub(crate) fn scan(content: &str) -> Result<Attachment, Stop> {
    let content = STANDARD.decode(content).map_err(|_| RefusalCode::NotAScan)?;
    if content.len() > MOST_BYTES {
        return Err(RefusalCode::FileTooLarge.into());
    }
    let media = Media::of(&content).filter(|media| media.is_picture()).ok_or(RefusalCode::NotAScan)?;
    Ok(Attachment { media, content })
}

/// The party in a file's name.
fn party_word(party: Party) -> &'static str {
    match party {
        Party::School => "skola",
        Party::Company => "uznemums",
        Party::Student => "praktikants",
    }
}
