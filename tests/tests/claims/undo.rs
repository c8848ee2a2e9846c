//! Undo and redo through the use cases: every change comes back named, and the lists follow.

use model::document::DocumentKind;
use model::student::Representative;
use service::input::{
    ChangeSetRef, HistoryPageQuery, Nothing, PersonQuery, PlacementQuery, PlacementRef, StudentInput,
};
use service::input::{DocumentRequest, ImportColumns, ImportKind};
use service::reply::RefusalCode;
use service::{Session, document, history, import, placement, student};
use tests::{demonstration, empty, refusal, session, sheet};

fn person(last_name: &str) -> StudentInput {
    StudentInput {
        id: None,
        first_name: "Anna".to_owned(),
        last_name: last_name.to_owned(),
        personal_code: None,
        birth_date: "21.11.2006.".to_owned(),
        group: "K1".to_owned(),
        programme_id: None,
        phone: String::new(),
        email: String::new(),
        address: String::new(),
        representative: Representative::default(),
    }
}

fn names(session: &mut Session) -> Vec<String> {
    student::list(session, PersonQuery::default()).unwrap().rows.into_iter().map(|row| row.name).collect()
}

#[test]
fn changes_are_undone_and_redone_by_name() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = session(folder.path());
    service::workspace::create(&mut session, empty(folder.path())).unwrap();
    assert_eq!(refusal(&history::undo(&mut session, Nothing {})), Some(RefusalCode::NothingToUndo));
    let id = student::save(&mut session, person("Kalniņa")).unwrap().id;
    student::save(&mut session, StudentInput { id: Some(id.try_into().unwrap()), ..person("Ozola") })
        .unwrap();
    assert_eq!(history::undo(&mut session, Nothing {}).unwrap().what, "audzēkņa dati");
    assert_eq!(names(&mut session), ["Kalniņa, Anna"]);
    history::undo(&mut session, Nothing {}).unwrap();
    assert!(names(&mut session).is_empty());
    history::redo(&mut session, Nothing {}).unwrap();
    history::redo(&mut session, Nothing {}).unwrap();
    assert_eq!(names(&mut session), ["Ozola, Anna"]);
    assert_eq!(refusal(&history::redo(&mut session, Nothing {})), Some(RefusalCode::NothingToUndo));
}

#[test]
fn a_whole_import_is_undone_in_one_step_and_later_edits_stay() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = session(folder.path());
    service::workspace::create(&mut session, empty(folder.path())).unwrap();
    let csv = "Uzvārds;Vārds;Dzimšanas datums\nZars;Anna;01.02.2006.\nLapa;Jānis;03.04.2006.\n";
    let read = import::read(&mut session, sheet(ImportKind::Students, "a.csv", csv.as_bytes())).unwrap();
    import::preview(&mut session, ImportColumns { columns: read.guess, choices: Vec::new() }).unwrap();
    import::apply(&mut session, Nothing {}).unwrap();
    let rows = student::list(&mut session, PersonQuery::default()).unwrap().rows;
    let kept = rows.iter().find(|row| row.name.starts_with("Lapa")).unwrap();
    student::save(&mut session, StudentInput { id: Some(kept.id.clone()), ..person("Lapa") }).unwrap();
    let writes = history::list(&mut session, HistoryPageQuery { before: None }).unwrap().rows;
    let import = writes.iter().find(|line| line.what == "imports").unwrap();
    assert_eq!(import.records, 2);
    let undone = history::revert(&mut session, ChangeSetRef { change_set: import.change_set }).unwrap();
    assert_eq!((undone.restored, undone.kept), (1, 1));
    assert_eq!(names(&mut session), ["Lapa, Anna"]);
}

#[test]
fn undoing_a_consent_moves_the_line_of_life_back() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let life = |session: &mut Session, id: &model::id::PlacementId| {
        placement::get(session, PlacementRef { id: id.clone() }).unwrap().lifecycle
    };
    let rows = placement::list(&mut session, PlacementQuery { limit: 200, ..PlacementQuery::default() })
        .unwrap()
        .rows;
    let consents = rows.iter().find_map(|row| {
        let view = placement::get(&mut session, PlacementRef { id: row.id.clone() }).unwrap();
        view.consents.into_iter().find(|consent| consent.holds).map(|c| (row.id.clone(), c.consent.id))
    });
    let (id, consent) = consents.unwrap();
    let before = life(&mut session, &id);
    service::expectation::withdraw_consent(&mut session, service::input::ConsentRef { id: consent }).unwrap();
    assert_ne!(life(&mut session, &id), before);
    history::undo(&mut session, Nothing {}).unwrap();
    assert_eq!(life(&mut session, &id), before);
    assert!(session.desk().unwrap().check().unwrap().is_whole());
}

#[test]
fn what_was_issued_stays_issued() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let desk = session.desk().unwrap();
    let as_of = desk.as_of().unwrap();
    let row = desk.read(|r| Ok(r.placements_with_forms(&as_of)?)).unwrap().remove(0);
    let request =
        DocumentRequest { placement_id: row.id, kind: DocumentKind::Agreement, language: "lv".to_owned() };
    document::issue_at(desk, &request).unwrap();
    assert_eq!(refusal(&history::undo(&mut session, Nothing {})), Some(RefusalCode::NothingToUndo));
    let latest = history::list(&mut session, HistoryPageQuery { before: None }).unwrap().rows.swap_remove(0);
    assert!(!latest.can_be_undone);
    let reverted = history::revert(&mut session, ChangeSetRef { change_set: latest.change_set });
    assert_eq!(refusal(&reverted), Some(RefusalCode::CannotBeUndone));
}
