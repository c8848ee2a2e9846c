//! Signed containers, `.asice` and `.edoc`: whether a document of this workspace is inside, and who claims to have
//! signed what.
//!
//! Nothing is called valid here: signature values, certificates' chains and withdrawal are not checked, and the
//! words say so (decision 0015).

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use i18n::{Language, Tr, format};
use model::attachment::{Attachment, Media};
use model::document::{Document, PartySignature};
use model::problem::Problems;
use sha2::{Digest, Sha256};
use signatures::{
    Certificate, Container, ContainerError, ContainerLimits, ContainerSignature, CoveredState, DataFile,
};

use super::{document_of, is_latest};
use crate::desk::Desk;
use crate::document;
use crate::expectation::hex;
use crate::input::{ClaimParty, ContainerInput};
use crate::operation::Operation;
use crate::reply::{RefusalCode, Stop};
use crate::session::Session;
use crate::view::{
    ClaimedCover, ClaimedSignature, ContainedFile, ContainedMatch, ContainerView, CoverState, Saved, Verdict,
    VerifyView,
};

/// Whether bytes are those of a ZIP, as every container is.
pub(super) fn is_container(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04")
}

/// What a container holds and claims.
pub(super) fn verify(session: &mut Session, name: String, bytes: &[u8]) -> Result<VerifyView, Stop> {
    let container = signatures::read_container(bytes, ContainerLimits::default()).map_err(stop)?;
    let (tr, language) = (session.tr(), session.language());
    let files = container.files.iter().map(|file| contained(session.desk.as_mut(), file));
    let files = files.collect::<Result<Vec<_>, Stop>>()?;
    let view = ContainerView { files, signatures: claims(&container, language) };
    let summary = summary(&tr, &view);
    Ok(VerifyView {
        name,
        verdict: Verdict::Unchecked,
        summary,
        issued: None,
        signatures: Vec::new(),
        findings: Vec::new(),
        container: Some(view),
    })
}

/// The sentence that matters: whether a document from here is inside as it is on record, and signed as such.
fn summary(tr: &Tr, view: &ContainerView) -> String {
    let same = view.files.iter().find(|file| file.issued.as_ref().is_some_and(|found| found.same));
    let other = view.files.iter().find_map(|file| file.issued.as_ref());
    match (same, other) {
        (Some(file), _) => {
            let number = file.issued.as_ref().map(|found| found.number.as_str()).unwrap_or_default();
            let covers = |claim: &&ClaimedSignature| {
                claim.covers.iter().any(|one| one.name == file.name && one.state == CoverState::Same)
            };
            tr.signing_container_same(view.signatures.iter().filter(covers).count() as i64, number)
        }
        (None, Some(found)) => tr.signing_container_other(&found.number),
        (None, None) => tr.signing_container_unknown(),
    }
}

fn contained(desk: Option<&mut Desk>, file: &DataFile) -> Result<ContainedFile, Stop> {
    let issued = match desk {
        Some(desk) => issued(desk, &file.bytes)?,
        None => None,
    };
    Ok(ContainedFile { name: file.name.clone(), sha256: hex(&file.sha256()), issued })
}

/// The document of this workspace that a file inside begins with. It is the same where it is, byte for byte, the
/// file as issued or as it is on record now, with the signatures that were made here.
fn issued(desk: &mut Desk, bytes: &[u8]) -> Result<Option<ContainedMatch>, Stop> {
    Ok(on_record(desk, bytes)?.map(|(document, same)| ContainedMatch {
        open: document.signatures.iter().filter(|one| !one.is_electronic()).map(|one| one.party).collect(),
        number: document.number,
        placement_id: document.placement_id,
        same,
    }))
}

/// The document that a file inside begins with, and whether it is the same.
fn on_record(desk: &mut Desk, bytes: &[u8]) -> Result<Option<(Document, bool)>, Stop> {
    let Some(id) = document_of(desk, bytes)? else { return Ok(None) };
    let (document, now) = desk.read(|r| Ok((document::find(r, &id)?, document::file(r, &id)?)))?;
    let same = bytes == now || hex(&Sha256::digest(bytes)) == document.sha256;
    Ok(Some((document, same)))
}

/// Keeps a container with the placement of the document inside, and records who signed it for which party, on the word
/// of whoever checked the signatures.
pub fn receive(session: &mut Session, input: ContainerInput) -> Result<Saved, Stop> {
    let bytes = STANDARD.decode(&input.content).map_err(|_| RefusalCode::NotAContainer)?;
    let container = signatures::read_container(&bytes, ContainerLimits::default()).map_err(stop)?;
    let mut problems = Problems::default();
    problems.required("recorded_by", &input.recorded_by, 120);
    problems.into_result()?;
    let desk = session.desk()?;
    let (name, document) = inside(desk, &container)?;
    if !is_latest(desk, &document)? {
        return Err(RefusalCode::DocumentReplaced.into());
    }
    if input.parties.is_empty() {
        return Err(RefusalCode::NoNewSignature.into());
    }
    let now = desk.now();
    desk.write(Operation::DocumentReceive, |tx| {
        let sha256 = tx.add_attachment(&Attachment { media: Media::Asice, content: bytes }, now)?;
        let mut signed = document;
        for ClaimParty { claim, party } in &input.parties {
            let claim = claim_of(&container, *claim, &name)?;
            document::open(&signed, *party)?;
            let on = claim.claimed.map(|at| at.date_naive());
            let who = claim.signer.clone().unwrap_or_default();
            let signature = PartySignature {
                recorded_by: input.recorded_by.trim().to_owned(),
                scan: Some(sha256.clone()),
                ..PartySignature::electronic(*party, who, on)
            };
            signed = document::with_signature(signed, signature);
        }
        tx.save(&signed)?;
        Ok(Saved { id: signed.id.to_string() })
    })
}

/// The document of this workspace that is inside just as it is on record, and its name there.
fn inside(desk: &mut Desk, container: &Container) -> Result<(String, Document), Stop> {
    for file in &container.files {
        if let Some((document, true)) = on_record(desk, &file.bytes)? {
            return Ok((file.name.clone(), document));
        }
    }
    Err(RefusalCode::NotIssuedHere.into())
}

/// A claim that covers the file as it is.
fn claim_of<'c>(container: &'c Container, claim: u32, name: &str) -> Result<&'c ContainerSignature, Stop> {
    let covers = |found: &&ContainerSignature| {
        found.covered.iter().any(|one| one.name == name && one.state == CoveredState::Same)
    };
    let found = container.signatures.get(claim as usize).filter(covers);
    Ok(found.ok_or(RefusalCode::SignedFileBroken)?)
}

fn claims(container: &Container, language: Language) -> Vec<ClaimedSignature> {
    container.signatures.iter().map(|claim| claimed(claim, language)).collect()
}

fn claimed(claim: &ContainerSignature, language: Language) -> ClaimedSignature {
    let certificate = claim.certificate.as_ref();
    let covers =
        claim.covered.iter().map(|one| ClaimedCover { name: one.name.clone(), state: state(one.state) });
    ClaimedSignature {
        signer: claim.signer.clone().unwrap_or_default(),
        organisation: certificate.and_then(Certificate::organisation).unwrap_or_default(),
        issuer: certificate.and_then(Certificate::issuer_common_name).unwrap_or_default(),
        claimed_at: claim.claimed.map(|at| format::date_time(at.naive_local(), language)).unwrap_or_default(),
        covers: covers.collect(),
    }
}

fn state(state: CoveredState) -> CoverState {
    match state {
        CoveredState::Same => CoverState::Same,
        CoveredState::Different => CoverState::Different,
        CoveredState::Missing => CoverState::Missing,
        CoveredState::Unknown => CoverState::Unknown,
    }
}

fn stop(error: ContainerError) -> Stop {
    match error {
        ContainerError::NotAContainer => RefusalCode::NotAContainer,
        ContainerError::Malformed => RefusalCode::ContainerBroken,
        ContainerError::TooLarge => RefusalCode::FileTooLarge,
    }
    .into()
}
