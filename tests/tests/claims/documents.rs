//! Documents: the same record gives the same bytes, and what is issued stays as it was issued.

use model::document::DocumentKind;
use model::id::PlacementId;
use service::document::{draft, issue_at};
use service::input::{DocumentRequest, PlacementQuery, PlacementRef};
use service::reply::RefusalCode;
use service::{Session, placement};
use tests::{demonstration, refusal};

fn request(placement_id: PlacementId, kind: DocumentKind) -> DocumentRequest {
    DocumentRequest { placement_id, kind, language: "lv".to_owned() }
}

/// The placement whose answers are the published test vector of the questionnaire.
fn vector(session: &mut Session) -> PlacementId {
    let desk = session.desk().unwrap();
    let as_of = desk.as_of().unwrap();
    let rows = desk.read(|r| Ok(r.placements_with_forms(&as_of)?)).unwrap();
    let found = rows.into_iter().find(|row| {
        let view = placement::get(session, PlacementRef { id: row.id.clone() }).unwrap();
        view.evaluation.index.is_some_and(|index| (index - 79.257_936_507_936_5).abs() < 1e-9)
    });
    found.unwrap().id
}

#[test]
fn the_published_answers_give_79_good_and_differences_in_d2_d4_d6() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let id = vector(&mut session);
    let evaluation = placement::get(&mut session, PlacementRef { id }).unwrap().evaluation;
    assert_eq!(evaluation.shown, Some(79));
    assert_eq!(evaluation.band, Some(model::quality::Band::Good));
    let flagged: Vec<_> = evaluation.dimensions.iter().filter(|d| d.flagged).map(|d| d.id.as_str()).collect();
    assert_eq!(flagged, ["D2", "D4", "D6"]);
}

#[test]
fn a_draft_is_the_same_bytes_every_time() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let id = vector(&mut session);
    for kind in [DocumentKind::Agreement, DocumentKind::Report] {
        let desk = session.desk().unwrap();
        let once = draft(desk, &request(id.clone(), kind)).unwrap();
        assert_eq!(once, draft(desk, &request(id.clone(), kind)).unwrap());
        assert!(once.starts_with(b"%PDF-1.7"));
    }
}

#[test]
fn a_new_issue_leaves_the_one_before_as_it_was() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let id = vector(&mut session);
    let desk = session.desk().unwrap();
    let first = issue_at(desk, &request(id.clone(), DocumentKind::Report)).unwrap();
    let bytes = desk.read(|r| Ok(r.original(&first.id)?)).unwrap();
    let second = issue_at(desk, &request(id, DocumentKind::Report)).unwrap();
    assert_eq!(second.version, first.version + 1);
    assert_ne!(second.number, first.number);
    assert_eq!(desk.read(|r| Ok(r.original(&first.id)?)).unwrap(), bytes);
}

#[test]
fn a_report_without_answers_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let query = PlacementQuery { stage: Some(store::StageFilter::Agreeing), ..PlacementQuery::default() };
    let id = placement::list(&mut session, query).unwrap().rows.remove(0).id;
    let result = issue_at(session.desk().unwrap(), &request(id, DocumentKind::Report));
    assert_eq!(refusal(&result), Some(RefusalCode::ReportIncomplete));
}
