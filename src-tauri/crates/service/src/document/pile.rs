//! The whole file of a placement as one PDF: the latest version of every kind of document, in the order of the line of
//! life, each under a bookmark. It is for reading and for paper; the documents themselves are archival and signed.

use std::path::PathBuf;

use documents::{Bundle, Sheets};
use i18n::Tr;
use model::document::{Document, DocumentKind};
use model::id::PlacementId;
use store::{Entity, Reader};

use super::{file, stop, write_file};
use crate::desk::Desk;
use crate::history;
use crate::input::PlacementFileSave;
use crate::operation::Operation;
use crate::placement;
use crate::reply::{RefusalCode, Stop};
use crate::session::Session;
use crate::view::SavedFile;

/// Saves the whole file of a placement to disk, and writes into the journal that its documents left the program.
pub fn save(session: &mut Session, input: PlacementFileSave) -> Result<SavedFile, Stop> {
    let tr = session.tr();
    let desk = session.desk()?;
    let (bytes, documents, number) = desk.read(|r| {
        let documents = latest(r, &input.id)?;
        Ok((bundle(r, &documents, tr)?, documents, placement::find(r, &input.id)?.number))
    })?;
    let path = input.path.map_or_else(|| desk.documents.join(name(&number)), PathBuf::from);
    write_file(&path, &bytes)?;
    note(desk, &documents)?;
    Ok(SavedFile { path: path.to_string_lossy().into_owned() })
}

fn note(desk: &mut Desk, documents: &[Document]) -> Result<(), Stop> {
    desk.write(Operation::PlacementFileSave, |tx| {
        for document in documents {
            tx.note(Entity::Document, document.id.as_str(), "document.saved")?;
        }
        Ok(())
    })
}

/// The latest version of every kind that was issued, in the order of the line of life.
fn latest(reader: &Reader<'_>, id: &PlacementId) -> Result<Vec<Document>, Stop> {
    let documents = in_order(reader.documents(id)?);
    if documents.is_empty() { Err(RefusalCode::NothingIssued.into()) } else { Ok(documents) }
}

fn in_order(mut documents: Vec<Document>) -> Vec<Document> {
    documents.sort_by_key(|document| (order(document.kind), std::cmp::Reverse(document.version)));
    documents.dedup_by_key(|document| document.kind);
    documents
}

fn bundle(reader: &Reader<'_>, documents: &[Document], tr: Tr) -> Result<Vec<u8>, Stop> {
    let mut bundle = Bundle::new(Sheets { copies: 1, both_sides: false });
    for document in documents {
        let mark = format!("{} {}", history::document_kind(tr, document.kind), document.number);
        bundle.add(&mark, &file(reader, &document.id)?).map_err(stop)?;
    }
    bundle.finish().map_err(stop)
}

/// When in the line of life a kind comes.
const fn order(kind: DocumentKind) -> u8 {
    match kind {
        DocumentKind::Agreement => 0,
        DocumentKind::Amendment => 1,
        DocumentKind::Termination => 2,
        DocumentKind::Diary => 3,
        DocumentKind::Visit => 4,
        DocumentKind::Characterisation => 5,
        DocumentKind::Assessment => 6,
        DocumentKind::Report => 7,
    }
}

/// The file's name: the placement's number and nothing about a person.
fn name(number: &str) -> String {
    let safe: String = number.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect();
    format!("prakses-lieta-{safe}.pdf")
}

#[cfg(test)]
mod tests {
    use chrono::DateTime;
    use model::id::DocumentId;

    use super::*;
    use DocumentKind::{Agreement, Assessment, Characterisation, Report};

    #[test]
    fn the_latest_of_each_kind_stands_in_the_order_of_the_line_of_life() {
        let document = |kind, version| Document {
            id: DocumentId::parse("01890a5d-ac96-774b-bcce-b302099a8057").unwrap(),
            placement_id: PlacementId::parse("01890a5d-ac96-774b-bcce-b302099a8058").unwrap(),
            kind,
            number: String::new(),
            version,
            template: String::new(),
            language: "lv".to_owned(),
            issued_at: DateTime::parse_from_rfc3339("2026-11-21T10:42:00+02:00").unwrap(),
            sha256: String::new(),
            signatures: Vec::new(),
        };
        let all = [
            (Report, 1),
            (Agreement, 1),
            (Assessment, 2),
            (Agreement, 2),
            (Assessment, 1),
            (Characterisation, 1),
        ];
        let ordered = in_order(all.into_iter().map(|(kind, version)| document(kind, version)).collect());
        let told: Vec<_> = ordered.iter().map(|one| (one.kind, one.version)).collect();
        assert_eq!(told, [(Agreement, 2), (Characterisation, 1), (Assessment, 2), (Report, 1)]);
    }
}
