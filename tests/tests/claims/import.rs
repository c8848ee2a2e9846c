//! Import as a conversation: nothing is written before the last step, and good rows do not wait for bad ones.

use service::Session;
use service::Work;
use service::input::{
    ColumnChoice, CompanyQuery, FilePath, ImportColumns, ImportKind, Nothing, PersonQuery, RowChoice,
    SavePath,
};
use service::reply::RefusalCode;
use service::view::ImportState;
use service::{import, student, workspace};
use tests::{Compared, empty, refusal, session, sheet};

const STUDENTS: &str = "Vārds;Uzvārds;Dzimšanas datums;Personas kods;Grupa\n\
    Jānis;Ķēniņš;21.11.2008.;32345678901;K1\n\
    Anna;Bērziņa;31.02.2008.;;K1\n\
    Ilze;Ozola;;;K1\n\
    Jānis;Ķēniņš;21.11.2008.;;K2\n";

fn opened(folder: &std::path::Path) -> Session {
    let mut session = session(folder);
    workspace::create(&mut session, empty(folder)).unwrap();
    session
}

fn compared(session: &mut Session, bytes: &[u8]) -> Compared {
    let read = import::read(session, sheet(ImportKind::Students, "audzekni.csv", bytes)).unwrap();
    tests::compared(session, ImportColumns { columns: read.guess, choices: Vec::new() }).unwrap()
}

fn names(session: &mut Session) -> Vec<String> {
    let page = student::list(session, PersonQuery::default()).unwrap();
    page.rows.into_iter().map(|row| row.name).collect()
}

#[test]
fn good_rows_go_in_and_bad_ones_are_refused_by_row_column_and_reason() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = opened(folder.path());
    let preview = compared(&mut session, STUDENTS.as_bytes());
    let states: Vec<ImportState> = preview.rows.iter().map(|row| row.state).collect();
    assert_eq!(
        states,
        [ImportState::Create, ImportState::Refused, ImportState::Refused, ImportState::Refused]
    );
    let wrong = &preview.rows[1].problems[0];
    assert_eq!((preview.rows[1].row, wrong.column.as_str()), (3, "C"));
    assert_eq!(wrong.message, "Šāda datuma kalendārā nav.");
    assert_eq!(preview.rows[1].label, "Anna Bērziņa");
    assert!(names(&mut session).is_empty(), "a preview wrote something");
    import::apply(&mut session, Nothing {}).unwrap();
    assert_eq!(names(&mut session), ["Ķēniņš, Jānis"]);
}

#[test]
fn the_same_file_again_changes_nothing_and_a_changed_cell_is_one_difference() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = opened(folder.path());
    let once = "Vārds;Uzvārds;Dzimšanas datums;Grupa\nJānis;Ķēniņš;21.11.2008.;K1\n";
    compared(&mut session, once.as_bytes());
    import::apply(&mut session, Nothing {}).unwrap();
    let again = compared(&mut session, once.as_bytes());
    assert_eq!(again.rows[0].state, ImportState::Same);
    assert_eq!(refusal(&import::apply(&mut session, Nothing {})), Some(RefusalCode::NothingToImport));
    let moved = compared(&mut session, once.replace("K1", "K2").as_bytes());
    let difference = &moved.rows[0].differences[0];
    assert_eq!((difference.before.as_str(), difference.after.as_str()), ("K1", "K2"));
}

#[test]
fn windows_1257_and_commas_import_alike() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = opened(folder.path());
    let text = "Vārds,Uzvārds,Dzimšanas datums\nJānis,Ķēniņš,2008-11-21\n";
    let windows = encoding_rs::WINDOWS_1257.encode(text).0.into_owned();
    assert_eq!(compared(&mut session, &windows).rows[0].label, "Jānis Ķēniņš");
}

#[test]
fn refused_rows_are_saved_with_their_reasons_and_can_be_read_again() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = opened(folder.path());
    compared(&mut session, STUDENTS.as_bytes());
    let saved = import::save_refused(&mut session, SavePath { path: None }).unwrap();
    let bytes = std::fs::read(saved.path).unwrap();
    let again = import::read(&mut session, sheet(ImportKind::Students, "n.xlsx", &bytes)).unwrap();
    assert_eq!(again.rows, 3);
    assert!(again.columns.iter().any(|column| column.heading == "Kāpēc noraidīta"));
}

#[test]
fn personal_codes_are_masked_in_samples_and_differences() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = opened(folder.path());
    let read = import::read(&mut session, sheet(ImportKind::Students, "a.csv", STUDENTS.as_bytes())).unwrap();
    assert!(!serde_json::to_string(&read).unwrap().contains("32345678901"));
    let preview =
        tests::compared(&mut session, ImportColumns { columns: read.guess, choices: Vec::new() }).unwrap();
    assert!(!serde_json::to_string(&preview.rows).unwrap().contains("32345678901"));
}

fn chosen(row: u32, field: &str, record: Option<&str>) -> RowChoice {
    RowChoice { row, field: field.to_owned(), record: record.map(str::to_owned) }
}

#[test]
fn a_person_with_another_code_is_shown_for_a_choice_and_never_overwritten() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = opened(folder.path());
    let once = "Vārds;Uzvārds;Dzimšanas datums;Personas kods\nJānis;Ķēniņš;21.11.2008.;32345678901\n";
    compared(&mut session, once.as_bytes());
    import::apply(&mut session, Nothing {}).unwrap();
    let twin = once.replace("32345678901", "32345678999");
    let read = import::read(&mut session, sheet(ImportKind::Students, "a.csv", twin.as_bytes())).unwrap();
    let mut ask = |choices| {
        tests::compared(&mut session, ImportColumns { columns: read.guess.clone(), choices }).unwrap()
    };
    let first = ask(Vec::new());
    let choice = first.rows[0].choice.clone().unwrap();
    assert_eq!((first.counts.choose, choice.records.len(), choice.may_be_new), (1, 1, true));
    assert!(!choice.records[0].label.contains("32345678901"));
    let same = ask(vec![chosen(2, &choice.field, Some(&choice.records[0].id))]);
    assert_eq!(same.rows[0].state, ImportState::Change);
    let other = ask(vec![chosen(2, &choice.field, None)]);
    assert_eq!(other.rows[0].state, ImportState::Create);
    import::apply(&mut session, Nothing {}).unwrap();
    assert_eq!(names(&mut session), ["Ķēniņš, Jānis", "Ķēniņš, Jānis"]);
}

#[test]
fn a_placement_of_one_of_two_namesakes_waits_for_a_choice() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = tests::demonstration(folder.path());
    let students =
        "Vārds;Uzvārds;Dzimšanas datums;Grupa\nJānis;Ķēniņš;21.11.2008.;K1\nJānis;Ķēniņš;01.02.2008.;K2\n";
    compared(&mut session, students.as_bytes());
    import::apply(&mut session, Nothing {}).unwrap();
    let company = service::company::list(&mut session, CompanyQuery::default()).unwrap().rows.remove(0);
    let programme = service::programme::list(&mut session, Nothing {}).unwrap().programmes.remove(0);
    let text = format!(
        "Audzēknis;Uzņēmums;Reģ. Nr.;No;Līdz;Programma\nJānis Ķēniņš;X;{};07.09.2026.;02.10.2026.;{}\n",
        company.registration_number, programme.qualification
    );
    let read = import::read(&mut session, sheet(ImportKind::Placements, "p.csv", text.as_bytes())).unwrap();
    let mut ask = |choices| {
        tests::compared(&mut session, ImportColumns { columns: read.guess.clone(), choices }).unwrap()
    };
    let choice = ask(Vec::new()).rows[0].choice.clone().unwrap();
    assert_eq!((choice.records.len(), choice.may_be_new), (2, false));
    let record = choice.records.iter().find(|record| record.label.contains("K2")).unwrap();
    let preview = ask(vec![chosen(2, &choice.field, Some(&record.id))]);
    assert_eq!(preview.rows[0].state, ImportState::Create);
}

#[test]
fn columns_that_were_chosen_once_are_chosen_again_for_the_same_headings_alone() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = opened(folder.path());
    let text = "Vārds;Uzvārds;Dzimšanas datums;Kods\nJānis;Ķēniņš;21.11.2008.;K1\n";
    let read = |text: &str, session: &mut Session| {
        import::read(session, sheet(ImportKind::Students, "a.csv", text.as_bytes())).unwrap()
    };
    let first = read(text, &mut session);
    assert!(!first.remembered);
    let mut columns = first.guess;
    columns.push(ColumnChoice { column: 3, field: "group".to_owned() });
    tests::compared(&mut session, ImportColumns { columns, choices: Vec::new() }).unwrap();
    import::apply(&mut session, Nothing {}).unwrap();
    let mut later = opened_again(folder.path(), session);
    let again = read(text, &mut later);
    assert!(again.remembered && again.guess.iter().any(|choice| choice.field == "group"));
    assert!(!read(&text.replace("Kods", "Cits"), &mut later).remembered);
    let settings = std::fs::read_to_string(folder.path().join("config/settings.toml")).unwrap();
    assert!(!settings.contains("Uzvārds") && !settings.contains("Ķēniņš"));
}

fn opened_again(folder: &std::path::Path, closed: Session) -> Session {
    drop(closed);
    let mut session = session(folder);
    let path = folder.join("skola.amats").to_string_lossy().into_owned();
    workspace::open(&mut session, FilePath { path }).unwrap();
    session
}

#[test]
fn an_import_that_is_stopped_in_the_middle_leaves_nothing_and_goes_in_whole_afterwards() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = opened(folder.path());
    let rows: Vec<String> = (0..3000).map(|row| format!("Anna;Bērziņa {row};01.02.2008.\n")).collect();
    compared(&mut session, format!("Vārds;Uzvārds;Dzimšanas datums\n{}", rows.concat()).as_bytes());
    let work = session.work();
    let watch = std::thread::spawn(move || {
        while work.progress().done < 1000 {
            std::thread::yield_now();
        }
        work.stop();
        work.progress().steps
    });
    let stopped = import::apply(&mut session, Nothing {});
    assert_eq!(refusal(&stopped), Some(RefusalCode::Stopped));
    assert_eq!(watch.join().unwrap(), 3000);
    assert!(names(&mut session).is_empty());
    assert!(session.desk().unwrap().check(&Work::default()).unwrap().is_whole());
    // The next thing that is asked for is not stopped by what was said before.
    let answer = session.answer(import::apply, Nothing {}, None);
    assert!(matches!(answer, service::reply::Reply::Ok { .. }));
    assert_eq!(student::count(&mut session, PersonQuery::default()).unwrap().count, 3000);
}
