//! The main job on the demonstration workspace, without a window: an agreement, a report that school and
//! company signed, and the certificate to check it with.

use std::path::{Path, PathBuf};

use model::document::{Document, DocumentKind};
use model::id::{DocumentId, PlacementId};
use model::party::Party;
use store::{CompanyQuery, PersonQuery, PlacementQuery, PlacementRow};

use crate::desk::Desk;
use crate::document::{self, request};
use crate::input::DocumentRef;
use crate::placement::Record;
use crate::reply::{Failure, Stop};
use crate::session::Session;
use crate::view::VerifyView;
use crate::{rules, signing};

/// Password of the demonstration identities; they are kept nowhere.
const PASSWORD: &str = "demonstration";

/// What was made.
pub struct Exhibit {
    /// Students in the workspace.
    pub students: u32,
    /// Companies in the workspace.
    pub companies: u32,
    /// Placements in the workspace.
    pub placements: u32,
    /// Files that were written.
    pub files: Vec<PathBuf>,
    /// What the check of the signed report said.
    pub report: VerifyView,
}

/// Writes `agreement.pdf`, `report.pdf` and `trust.pem` beside the open demonstration workspace.
pub fn make(session: &mut Session, folder: &Path) -> Result<Exhibit, Stop> {
    let language = session.language();
    let desk = session.desk()?;
    let placement = richest(desk)?;
    let agreement = match latest(desk, &placement, DocumentKind::Agreement)? {
        Some(document) => document,
        None => document::issue_at(desk, &request(placement.clone(), DocumentKind::Agreement, language))?,
    };
    let report = document::issue_at(desk, &request(placement.clone(), DocumentKind::Report, language))?;
    let trust = sign_for_both(desk, &placement, &report.id)?;
    let mut files = vec![desk.store.path().to_owned()];
    for (name, id) in [("agreement.pdf", &agreement.id), ("report.pdf", &report.id)] {
        let bytes = desk.read(|r| document::file(r, id))?;
        document::write_file(&folder.join(name), &bytes)?;
        files.push(folder.join(name));
    }
    document::write_file(&folder.join("trust.pem"), trust.as_bytes())?;
    files.push(folder.join("trust.pem"));
    let (students, companies, placements) = sizes(desk)?;
    let report = signing::verify_document(session, DocumentRef { id: report.id })?;
    Ok(Exhibit { students, companies, placements, files, report })
}

/// The placement with the most to report: all three parties have answered, and work goes on at its report.
fn richest(desk: &Desk) -> Result<PlacementId, Stop> {
    let as_of = desk.as_of()?;
    let weight = |row: &PlacementRow, record: &Record| {
        let facts = record.facts();
        let evaluated = facts.answered.len() * 100 + usize::from(facts.gates_answered) * 80;
        let assessed = usize::from(facts.has_mentor_assessment && facts.has_final_mark) * 50;
        let agreed = usize::from(facts.agreement.is_some()) * 20 + record.expectations.len().min(9);
        evaluated + assessed + agreed + usize::from(!row.ended) * 10
    };
    desk.read(|r| {
        let mut best: Option<(usize, PlacementId)> = None;
        for row in r.placements_with_forms(&as_of)? {
            let weight = weight(&row, &Record::read(r, &row.id)?);
            if best.as_ref().is_none_or(|(known, _)| weight > *known) {
                best = Some((weight, row.id));
            }
        }
        best.map(|(_, id)| id)
            .ok_or_else(|| Failure::Data("no placement has been evaluated".to_owned()).into())
    })
}

fn latest(desk: &Desk, placement: &PlacementId, kind: DocumentKind) -> Result<Option<Document>, Stop> {
    desk.read(|r| Ok(Record::read(r, placement)?.latest(kind).cloned()))
}

/// Signs as the school's supervisor and as the company's mentor, with identities made for the occasion; gives
/// the certificate that they are trusted by.
fn sign_for_both(desk: &mut Desk, placement: &PlacementId, report: &DocumentId) -> Result<String, Stop> {
    let record = desk.read(|r| Record::read(r, placement))?;
    let supervisor = record.supervisor.map(|s| s.name).unwrap_or(record.school.signatory.name);
    let mentor = record.mentor.map(|m| m.name).unwrap_or(record.company.signatory_on(desk.today()).name);
    let (school, company) = (record.school.name.clone(), record.company.full_name());
    let names = [(supervisor.as_str(), school.as_str()), (mentor.as_str(), company.as_str())];
    let title = format!("DEMO – {school}");
    let made = signing::issue_identities(&desk.around, &title, &names, PASSWORD)?;
    signing::keep_anchor(desk, &made.trust)?;
    for (party, identity) in [Party::School, Party::Company].into_iter().zip(&made.identities) {
        signing::sign_document(desk, report, party, identity, PASSWORD)?;
    }
    Ok(made.trust)
}

fn sizes(desk: &Desk) -> Result<(u32, u32, u32), Stop> {
    let as_of = desk.as_of()?;
    desk.read(|r| {
        let terms = rules::register_terms_on(r, as_of.today)?;
        Ok((
            r.count_students(&PersonQuery::default())?,
            r.count_companies(&CompanyQuery::default(), as_of.today, &terms)?,
            r.count_placements(&PlacementQuery::default(), &as_of)?,
        ))
    })
}
