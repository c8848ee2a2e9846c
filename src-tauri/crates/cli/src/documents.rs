//! Agreements, reports, signatures.

use std::fmt::Write as _;
use std::path::Path;

use model::document::DocumentKind;
use model::id::{DocumentId, PlacementId};
use model::party::Party;
use serde_json::json;
use service::Session;
use service::input::{
    AgreementsPaper, AgreementsPrint, DocumentRef, DocumentRequest, DocumentSave, PlacementFileSave,
    PlacementQuery, SortedInto,
};
use service::reply::{RefusalCode, Stop};
use service::{document, placement, signing};

use crate::arguments::{Agreements, Arguments, Signer, Signing, Target};
use crate::found::shown;
use crate::outcome::{Done, Halt, Outcome};
use crate::workspaces::{self, text};

/// Writes a document that nobody signs on the way out.
pub(crate) fn of_kind(session: &mut Session, target: &Target, kind: DocumentKind) -> Outcome {
    let path = write(session, target, kind)?.1;
    Ok(Done::with(json!({ "file": path }), path))
}

/// Writes the whole file of a placement.
pub(crate) fn whole_file(session: &mut Session, placement: &str, out: &Path) -> Outcome {
    let id = find(session, placement)?;
    let saved = document::pile::save(session, PlacementFileSave { id, path: Some(text(out)) })?;
    Ok(Done::with(json!({ "file": saved.path }), saved.path))
}

pub(crate) fn agreements(session: &mut Session, wanted: &Agreements) -> Outcome {
    let paper = if wanted.each {
        AgreementsPaper::FileEach { into: SortedInto::One }
    } else {
        AgreementsPaper::OneFile { copies: wanted.copies, both_sides: wanted.both_sides }
    };
    let query = PlacementQuery { search: wanted.search.clone(), ..PlacementQuery::default() };
    let (language, path) = (wanted.document_language.to_string(), Some(text(&wanted.out)));
    let done = document::many::print(session, AgreementsPrint { query, language, paper, path })?;
    let mut told = done.path.clone().unwrap_or_default();
    for row in &done.named {
        let _ = write!(told, "\n{} – {}", row.name, row.why);
    }
    Ok(Done::with(json!(done), told.trim_start().to_owned()))
}

pub(crate) fn report(session: &mut Session, target: &Target, signing: &Signing) -> Outcome {
    let (document, path) = write(session, target, DocumentKind::Report)?;
    if let (Some(id), Some((identity, password))) = (document, read_identity(signing)?) {
        signing::sign_document(session.desk()?, &id, Party::School, &identity, &password)?;
        document::save(session, DocumentSave { id, path: Some(text(&target.out)) })?;
    }
    Ok(Done::with(json!({ "file": path }), path))
}

/// Writes a document: a draft, the one that was issued, or a new issue where there is none.
fn write(
    session: &mut Session,
    target: &Target,
    kind: DocumentKind,
) -> Result<(Option<DocumentId>, String), Halt> {
    let placement = find(session, &target.placement)?;
    let request = DocumentRequest {
        placement_id: placement.clone(),
        kind,
        language: target.document_language.to_string(),
    };
    if target.draft {
        let pdf = document::draft(session.desk()?, &request)?;
        document::write_file(&target.out, &pdf)?;
        return Ok((None, text(&target.out)));
    }
    let known = session.desk()?.read(|r| Ok(r.documents(&placement)?))?;
    let latest = known.into_iter().filter(|d| d.kind == kind).max_by_key(|d| d.version);
    let id = match latest {
        Some(document) if document.language == request.language => document.id,
        _ => document::issue_at(session.desk()?, &request)?.id,
    };
    let saved = document::save(session, DocumentSave { id: id.clone(), path: Some(text(&target.out)) })?;
    Ok((Some(id), saved.path))
}

/// A placement by its number or its identifier.
pub(crate) fn find(session: &mut Session, name: &str) -> Result<PlacementId, Halt> {
    let found = session.desk()?.read(|r| match PlacementId::parse(name) {
        Ok(id) => Ok(Some(id)),
        Err(_) => Ok(r.placement_by_number(name)?.map(|placement| placement.id)),
    })?;
    let id = found.ok_or(Stop::from(RefusalCode::NotFound))?;
    placement::get(session, service::input::PlacementRef { id: id.clone() })?;
    Ok(id)
}

/// Signs a PDF that this workspace issued: it is known by its content.
pub(crate) fn sign(
    session: &mut Session,
    file: &Path,
    out: Option<&Path>,
    party: Signer,
    signing: &Signing,
) -> Outcome {
    let (identity, password) = read_identity(signing)?.ok_or(Stop::from(RefusalCode::NotAnIdentity))?;
    let pdf = std::fs::read(file)?;
    let id = signing::document_of(session.desk()?, &pdf)?.ok_or(Stop::from(RefusalCode::NotFound))?;
    signing::sign_document(session.desk()?, &id, party.into(), &identity, &password)?;
    let out = out.unwrap_or(file);
    document::save(session, DocumentSave { id: id.clone(), path: Some(text(out)) })?;
    let view = signing::verify_document(session, DocumentRef { id })?;
    Ok(shown(&session.tr(), &view))
}

/// Adds what makes signatures last, or tells who would be asked.
pub(crate) fn prolong(session: &mut Session, file: &Path, out: Option<&Path>, online: bool) -> Outcome {
    let pdf = std::fs::read(file)?;
    let id = signing::document_of(session.desk()?, &pdf)?.ok_or(Stop::from(RefusalCode::NotFound))?;
    if !online {
        let plan = signing::prolong::tell(session, DocumentRef { id })?;
        let asked: Vec<&str> = plan.hosts.iter().chain(&plan.time_stamps).map(String::as_str).collect();
        let tr = session.tr();
        let words =
            if asked.is_empty() { tr.cli_prolong_nobody() } else { tr.cli_prolong_asks(&asked.join(", ")) };
        return Ok(Done::with(json!(plan), words));
    }
    let view = signing::prolong::prolong(session, DocumentRef { id: id.clone() })?;
    document::save(session, DocumentSave { id, path: Some(text(out.unwrap_or(file))) })?;
    Ok(shown(&session.tr(), &view))
}

/// Checks any PDF; a workspace is only needed to trust its certificates as well.
pub(crate) fn verify(
    session: &mut Session,
    arguments: &Arguments,
    file: &Path,
    trust: Option<&Path>,
) -> Outcome {
    if let Some(workspace) = &arguments.workspace {
        workspaces::open(session, workspace)?;
    }
    let pdf = std::fs::read(file)?;
    let trust = trust.map(std::fs::read_to_string).transpose()?;
    let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let view = signing::verify_bytes(session, name, &pdf, trust.as_deref())?;
    Ok(shown(&session.tr(), &view))
}

pub(crate) fn read_identity(signing: &Signing) -> Result<Option<(Vec<u8>, String)>, Halt> {
    let (Some(identity), Some(password)) = (&signing.sign, &signing.password_file) else {
        return Ok(None);
    };
    let password = std::fs::read_to_string(password)?.lines().next().unwrap_or_default().to_owned();
    Ok(Some((std::fs::read(identity)?, password)))
}
