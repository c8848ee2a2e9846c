//! Undo and redo through the use cases: every change comes back named, and the lists follow.

use model::document::DocumentKind;
use model::student::LeavingKind;
use proptest::collection::vec;
use proptest::prelude::*;
use service::input::{
    ChangeSetRef, CompanyQuery, DocumentRequest, ExportFormat, ExportInput, ExportList, ExportRegister,
    HistoryPageQuery, ImportColumns, ImportKind, Nothing, PersonQuery, PlacementEnd, PlacementQuery,
    PlacementRef, ProgrammeInput, RegisterName, StudentInput, StudentLeave, StudentRef,
};
use service::reply::RefusalCode;
use service::{Session, Work, document, export, history, import, placement, student};
use tests::{demonstration, empty, refusal, session, sheet};

fn person(last_name: &str) -> StudentInput {
    tests::person("Anna", last_name)
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
    tests::compared(&mut session, ImportColumns { columns: read.guess, choices: Vec::new() }).unwrap();
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
    assert!(session.desk().unwrap().check(&Work::default()).unwrap().is_whole());
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

/// Something that a person does; numbers choose among few names, so that rows meet, change and clash.
#[derive(Debug, Clone)]
enum Act {
    Students(Vec<(usize, usize, u8)>),
    Companies(Vec<(usize, u8)>),
    Placements(Vec<(usize, usize, u32)>),
    Leave(usize),
    TakeBack(usize),
    End(usize),
    Resume(usize),
}

const PEOPLE: [&str; 4] =
    ["Anna;Ābele", "Anna;Abele", "Jānis Pēteris;Kārkliņš-Ozols", "Ķērsta;\"Zars; jaun.\""];
const HOSTS: [&str; 3] = ["SIA \"Koks\"", "Daugavpils „Metāls” AS", "=Zeme"];

fn acts() -> impl Strategy<Value = Vec<Act>> {
    let some = 1..4_usize;
    let act = prop_oneof![
        vec((0..PEOPLE.len(), 1..3_usize, 0..3_u8), some.clone()).prop_map(Act::Students),
        vec((0..HOSTS.len(), 0..3_u8), some.clone()).prop_map(Act::Companies),
        vec((0..PEOPLE.len(), 0..HOSTS.len(), 1..4_u32), some).prop_map(Act::Placements),
        (0..3_usize).prop_map(Act::Leave),
        (0..3_usize).prop_map(Act::TakeBack),
        (0..3_usize).prop_map(Act::End),
        (0..3_usize).prop_map(Act::Resume),
    ];
    vec(act, 1..9)
}

fn joiner() -> ProgrammeInput {
    ProgrammeInput {
        id: None,
        code: "33 543 04".to_owned(),
        name: "Kokizstrādājumu izgatavošana".to_owned(),
        qualification: "Galdnieks".to_owned(),
        sector: "Kokrūpniecība".to_owned(),
        field: String::new(),
        lki_level: 4,
        years: 4,
        placement_hours: 0,
        valid_from: None,
        modules: Vec::new(),
        outcomes: Vec::new(),
    }
}

/// Does it where it can be done; what is refused is no change.
fn play(session: &mut Session, act: &Act) {
    let all = PersonQuery { whom: store::Whom::All, ..PersonQuery::default() };
    let mut student = |at: &usize| {
        let rows = student::list(session, all.clone()).unwrap().rows;
        rows.get(*at).map(|row| row.id.clone())
    };
    match act {
        Act::Leave(at) => {
            let on = tests::noon().date_naive();
            let left = student(at).map(|id| StudentLeave { id, on, how: LeavingKind::Withdrawn });
            left.map(|left| student::leave(session, left));
        }
        Act::TakeBack(at) => {
            student(at).map(|id| student::take_back(session, StudentRef { id }));
        }
        Act::End(at) => {
            let rows = placement::list(session, PlacementQuery::default()).unwrap().rows;
            let ended = rows.get(*at).map(|row| PlacementEnd {
                id: row.id.clone(),
                on: row.start,
                reason: "Uzņēmums pārtrauc darbu".to_owned(),
            });
            ended.map(|ended| placement::end(session, ended));
        }
        Act::Resume(at) => {
            let rows = placement::list(session, PlacementQuery::default()).unwrap().rows;
            rows.get(*at).map(|row| placement::resume(session, PlacementRef { id: row.id.clone() }));
        }
        Act::Students(rows) => {
            let row = |(who, day, group): &(usize, usize, u8)| {
                format!("{};0{day}.02.2007.;K{group};2000000{group}\n", PEOPLE[*who])
            };
            let rows: String = rows.iter().map(row).collect();
            imported(
                session,
                ImportKind::Students,
                &format!("Vārds;Uzvārds;Dzim. dat.;Grupa;Tālrunis\n{rows}"),
            );
        }
        Act::Companies(rows) => {
            let row = |(host, street): &(usize, u8)| format!("{};Meža iela {street}, Rīga\n", HOSTS[*host]);
            let rows: String = rows.iter().map(row).collect();
            imported(session, ImportKind::Companies, &format!("Uzņēmums;Adrese\n{rows}"));
        }
        Act::Placements(rows) => {
            let row = |(who, host, month): &(usize, usize, u32)| {
                format!("{};{};01.0{month}.2027.;28.0{month}.2027.;Galdnieks\n", PEOPLE[*who], HOSTS[*host])
            };
            let rows: String = rows.iter().map(row).collect();
            let heads = "Vārds;Uzvārds;Uzņēmums;No;Līdz;Kvalifikācija\n";
            imported(session, ImportKind::Placements, &format!("{heads}{rows}"));
        }
    }
}

fn imported(session: &mut Session, kind: ImportKind, csv: &str) {
    let read = import::read(session, sheet(kind, "a.csv", csv.as_bytes())).unwrap();
    import::preview(session, ImportColumns { columns: read.guess, choices: Vec::new() }).unwrap();
    let done = import::apply(session, Nothing {});
    assert!(done.is_ok() || refusal(&done) == Some(RefusalCode::NothingToImport), "{done:?}");
}

/// The three registers as files, with every column.
fn exported(session: &mut Session, folder: &std::path::Path) -> Vec<u8> {
    let people = PersonQuery { whom: store::Whom::All, ..PersonQuery::default() };
    let lists = [
        (RegisterName::Students, ExportList::Students(people)),
        (RegisterName::Companies, ExportList::Companies(CompanyQuery::default())),
        (RegisterName::Placements, ExportList::Placements(PlacementQuery::default())),
    ];
    let mut bytes = Vec::new();
    for (register, list) in lists {
        let known = export::columns(session, ExportRegister { register }).unwrap().columns;
        let file = folder.join("register.csv");
        let _ = std::fs::remove_file(&file);
        let columns = known.into_iter().map(|column| column.name).collect();
        let path = Some(file.to_string_lossy().into_owned());
        export::save(session, ExportInput { list, columns, format: ExportFormat::Csv, path }).unwrap();
        bytes.extend(std::fs::read(&file).unwrap());
    }
    bytes
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn whatever_was_done_is_undone_to_the_same_export_and_redone_to_the_same(acts in acts()) {
        let folder = tempfile::tempdir().unwrap();
        let mut session = session(folder.path());
        service::workspace::create(&mut session, empty(folder.path())).unwrap();
        service::programme::save(&mut session, joiner()).unwrap();
        imported(&mut session, ImportKind::Companies, "Uzņēmums\nSIA Koks\n");
        session.desk().unwrap().take_changes();
        let mut states = vec![exported(&mut session, folder.path())];
        for act in &acts {
            play(&mut session, act);
            if !session.desk().unwrap().take_changes().is_empty() {
                states.push(exported(&mut session, folder.path()));
            }
        }
        for state in states.iter().rev().skip(1) {
            history::undo(&mut session, Nothing {}).unwrap();
            prop_assert!(exported(&mut session, folder.path()) == *state);
        }
        for state in states.iter().skip(1) {
            history::redo(&mut session, Nothing {}).unwrap();
            prop_assert!(exported(&mut session, folder.path()) == *state);
        }
        prop_assert!(session.desk().unwrap().check(&Work::default()).unwrap().is_whole());
    }
}
