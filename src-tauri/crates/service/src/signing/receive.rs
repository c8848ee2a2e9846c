//! A document that was signed elsewhere comes back: which one it is, whose signatures it brings, and whether it can be
//! kept with its placement.
//!
//! It must begin with every byte of the file on record, so that no signature that is there gets lost, and nothing but
//! signatures may have been added.

use std::collections::BTreeSet;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use model::document::{Document, PartySignature};
use model::party::Party;
use model::problem::{Problem, Problems};
use signatures::{Report, SignatureKind, SignatureReport, TrustAnchors, Verdict};

use super::{document_of, is_latest, readable, trusted};
use crate::desk::Desk;
use crate::document;
use crate::input::ReceiveInput;
use crate::operation::Operation;
use crate::reply::{RefusalCode, Stop};
use crate::session::Session;
use crate::view::{FreshSignature, Saved};

/// A document that came back.
pub(super) struct Returned {
    pub(super) document: Document,
    /// Signatures that are not on record.
    pub(super) fresh: Vec<FreshSignature>,
    /// Why the file cannot be kept.
    pub(super) obstacle: Option<RefusalCode>,
}

/// Which document a file is, and what it brings; `None` for a file that this workspace did not issue.
pub(super) fn returned(desk: &mut Desk, pdf: &[u8], report: &Report) -> Result<Option<Returned>, Stop> {
    let Some(id) = document_of(desk, pdf)? else { return Ok(None) };
    let (document, known) = desk.read(|r| Ok((document::find(r, &id)?, document::file(r, &id)?)))?;
    let on_record = fields(&known, desk);
    let fresh: Vec<FreshSignature> = signatures(report)
        .filter(|one| !on_record.contains(&one.field))
        .map(|one| FreshSignature {
            field: one.field.clone(),
            signer: one.signer.clone().unwrap_or_default(),
            party: party(&document, &one.field),
        })
        .collect();
    let obstacle = if report.verdict == Verdict::Broken {
        Some(RefusalCode::SignedFileBroken)
    } else if !pdf.starts_with(&known) {
        // A copy as it was before somebody signed here is no loss, but one that others signed is.
        (!fresh.is_empty()).then_some(RefusalCode::SignaturesMissing)
    } else if !fresh.is_empty() && !is_latest(desk, &document)? {
        Some(RefusalCode::DocumentReplaced)
    } else {
        None
    };
    Ok(Some(Returned { document, fresh, obstacle }))
}

/// Keeps a document that was signed elsewhere with its placement, and records who signed for which party.
pub fn receive(session: &mut Session, input: ReceiveInput) -> Result<Saved, Stop> {
    let pdf = STANDARD.decode(&input.content).map_err(|_| RefusalCode::NotAPdf)?;
    readable(&pdf)?;
    let desk = session.desk()?;
    let report = signatures::verify(&pdf, &desk.read(trusted)?, desk.now().to_utc());
    let Returned { document, fresh, obstacle } =
        returned(desk, &pdf, &report)?.ok_or(RefusalCode::NotIssuedHere)?;
    if let Some(obstacle) = obstacle {
        return Err(obstacle.into());
    }
    if fresh.is_empty() {
        return Err(RefusalCode::NoNewSignature.into());
    }
    let (id, now) = (document.id.clone(), desk.now());
    let signed = signed(document, &fresh, &input, &report)?;
    desk.write(Operation::DocumentReceive, |tx| {
        tx.save(&signed)?;
        tx.add_file(&id, &pdf, now)?;
        Ok(Saved { id: id.to_string() })
    })
}

/// The document with its new signatures; each must stand for another party, and none for one that has signed.
fn signed(
    document: Document,
    fresh: &[FreshSignature],
    input: &ReceiveInput,
    report: &Report,
) -> Result<Document, Stop> {
    let mut problems = Problems::default();
    let mut document = document;
    for one in fresh {
        let chosen = input.parties.iter().find(|chosen| chosen.field == one.field).map(|chosen| chosen.party);
        let Some(party) = one.party.or(chosen) else {
            problems.add(&one.field, Problem::Missing);
            continue;
        };
        if document::open(&document, party).is_err() {
            problems.add(&one.field, Problem::Duplicate);
            continue;
        }
        let found = report.signatures.iter().find(|found| found.field == one.field);
        let on = found.and_then(|found| found.time).map(|time| time.date_naive());
        let signature = PartySignature::electronic(party, one.signer.clone(), on);
        document = document::with_signature(document, signature);
    }
    problems.into_result()?;
    Ok(document)
}

/// The party whose field it is; a program that makes a field of its own leaves that to the person.
fn party(document: &Document, field: &str) -> Option<Party> {
    Party::ALL
        .into_iter()
        .find(|party| document::field(*party) == field && document.signature(*party).is_some())
}

fn fields(pdf: &[u8], desk: &Desk) -> BTreeSet<String> {
    let report = signatures::verify(pdf, &TrustAnchors::new([]), desk.now().to_utc());
    signatures(&report).map(|one| one.field.clone()).collect()
}

fn signatures(report: &Report) -> impl Iterator<Item = &SignatureReport> {
    report.signatures.iter().filter(|one| one.kind == SignatureKind::Signature)
}
