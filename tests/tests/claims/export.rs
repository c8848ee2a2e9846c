//! Lists out: what the list shows, in columns that an import knows again; personal codes only when asked for.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use model::programme::Programme;
use service::Session;
use service::input::{
    CalendarInput, CompanyQuery, ExportFormat, ExportInput, ExportList, ExportRegister, HistoryRef,
    ImportColumns, ImportFile, ImportKind, Nothing, PersonQuery, PlacementQuery, ProgrammeQuery,
    RegisterName, StudentInput,
};
use service::reply::{RefusalCode, Stop};
use service::view::ImportState;
use service::{export, history, import, placement, student};
use store::StageFilter;
use tests::{demonstration, refusal};

fn students() -> ExportList {
    ExportList::Students(PersonQuery::default())
}

fn input(list: ExportList, columns: &[&str], format: ExportFormat) -> ExportInput {
    let columns = columns.iter().map(|&name| name.to_owned()).collect();
    ExportInput { list, columns, format, path: None }
}

/// Exports and reads the file again.
fn exported(session: &mut Session, input: ExportInput) -> (u32, Vec<u8>) {
    let done = export::save(session, input).unwrap();
    (done.rows, std::fs::read(done.path).unwrap())
}

fn all_columns(session: &mut Session, register: RegisterName) -> Vec<String> {
    let columns = export::columns(session, ExportRegister { register }).unwrap().columns;
    columns.into_iter().map(|column| column.name).collect()
}

#[test]
fn an_exported_register_imports_again_and_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    for language in ["lv", "en"] {
        session.speak(language.parse().unwrap());
        for (kind, register, list) in [
            (ImportKind::Students, RegisterName::Students, students()),
            (
                ImportKind::Programmes,
                RegisterName::Programmes,
                ExportList::Programmes(ProgrammeQuery::default()),
            ),
            (ImportKind::Companies, RegisterName::Companies, ExportList::Companies(CompanyQuery::default())),
            (
                ImportKind::Placements,
                RegisterName::Placements,
                ExportList::Placements(PlacementQuery::default()),
            ),
        ] {
            for format in [ExportFormat::Xlsx, ExportFormat::Csv] {
                let columns = all_columns(&mut session, register);
                let asked = ExportInput { columns, ..input(list.clone(), &[], format) };
                let (rows, bytes) = exported(&mut session, asked);
                let file = ImportFile { kind, name: "x".to_owned(), content: STANDARD.encode(&bytes) };
                let read = import::read(&mut session, file).unwrap();
                assert_eq!(read.rows, rows);
                let again = ImportColumns { columns: read.guess, choices: Vec::new() };
                let preview = tests::compared(&mut session, again).unwrap();
                let told: Vec<_> = preview.rows.iter().filter(|row| row.state != ImportState::Same).collect();
                assert!(told.is_empty(), "{language} {register:?} {format:?}: {told:#?}");
            }
        }
    }
}

#[test]
fn the_search_and_the_filters_of_the_list_hold_for_its_file() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let query = PlacementQuery { stage: Some(StageFilter::Done), ..PlacementQuery::default() };
    let total = placement::count(&mut session, query.clone()).unwrap().count;
    let all = placement::count(&mut session, PlacementQuery::default()).unwrap().count;
    let asked = input(ExportList::Placements(query), &["number", "stage"], ExportFormat::Csv);
    let (rows, bytes) = exported(&mut session, asked);
    let text = String::from_utf8(bytes).unwrap();
    assert!(rows == total && rows < all);
    assert_eq!(text.lines().filter(|line| line.ends_with(";Pabeigta")).count(), total as usize);
}

#[test]
fn a_personal_code_leaves_only_when_it_is_chosen_and_the_journal_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let rows = student::list(&mut session, PersonQuery::default()).unwrap().rows;
    let id = rows.into_iter().find(|row| row.has_code).unwrap().id;
    let code =
        student::reveal_code(&mut session, service::input::StudentRef { id: id.clone() }).unwrap().code;
    let mut exports = |columns: &[&str]| {
        let (_, bytes) = exported(&mut session, input(students(), columns, ExportFormat::Csv));
        let history = HistoryRef { entity: "student".to_owned(), id: id.to_string(), before: None };
        let noted = history::get(&mut session, history).unwrap();
        (String::from_utf8(bytes).unwrap(), serde_json::to_string(&noted).unwrap())
    };
    let (usual, noted) = exports(&[]);
    assert!(!usual.contains(&code) && !noted.contains("personas kodu eksports"));
    let (asked, noted) = exports(&["last_name", "personal_code"]);
    assert!(asked.contains(&code) && noted.contains("personas kodu eksports"));
}

#[test]
fn what_begins_like_a_formula_is_harmless_and_comes_back_as_it_was() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let saved = student::save(&mut session, dangerous()).unwrap();
    let query = PersonQuery { search: "formula".to_owned(), ..PersonQuery::default() };
    let asked = input(ExportList::Students(query), &["last_name", "phone", "address"], ExportFormat::Csv);
    let (_, bytes) = exported(&mut session, asked);
    let text = String::from_utf8(bytes).unwrap();
    assert!(text.contains(";'+371 29123456;\"'=HYPERLINK(\"\"x\"\")\""), "{text}");
    assert!(!saved.id.is_empty());
}

fn dangerous() -> StudentInput {
    StudentInput {
        phone: "+371 29123456".to_owned(),
        address: "=HYPERLINK(\"x\")".to_owned(),
        ..tests::person("Anna", "Formula")
    }
}

#[test]
fn programmes_leave_with_a_row_for_each_outcome() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let programmes = service::programme::list(&mut session, Nothing {}).unwrap().programmes;
    let outcomes: usize = programmes.iter().map(|programme| programme.outcomes.len()).sum();
    let has_outcomes = |programme: &Programme| {
        programme
            .modules
            .iter()
            .all(|m| programme.outcomes.iter().any(|o| o.module_id.as_ref() == Some(&m.id)))
    };
    assert!(programmes.iter().all(has_outcomes), "a module without outcomes has a row of its own");
    let asked = input(ExportList::Programmes(ProgrammeQuery::default()), &[], ExportFormat::Xlsx);
    assert_eq!(exported(&mut session, asked).0 as usize, outcomes);
    let query = ProgrammeQuery { search: "mebelu".to_owned() };
    let found = input(ExportList::Programmes(query), &[], ExportFormat::Csv);
    let text = String::from_utf8(exported(&mut session, found).1).unwrap();
    assert!(text.contains("Mēbeļu galdnieks") && !text.contains("Elektromontieris"));
}

#[test]
fn a_calendar_holds_each_placement_with_its_step_and_its_visits_under_names_that_stay() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let total = placement::count(&mut session, PlacementQuery::default()).unwrap().count;
    let visits = visits_on_record(&mut session);
    let mut written = || {
        let asked = CalendarInput { query: PlacementQuery::default(), path: None };
        let done = export::calendar::save(&mut session, asked).unwrap();
        (done.rows, std::fs::read_to_string(done.path).unwrap())
    };
    let (rows, text) = written();
    let mut uids: Vec<&str> = text.lines().filter(|line| line.starts_with("UID:")).collect();
    uids.sort_unstable();
    uids.dedup();
    let (of_visits, of_placements): (Vec<&str>, Vec<&str>) =
        uids.into_iter().partition(|uid| uid.starts_with("UID:visit-"));
    assert_eq!((rows, of_placements.len() as u32), (total, total * 2));
    assert!(!of_visits.is_empty());
    assert_eq!(of_visits.len(), visits);
    assert_eq!(written().1, text, "the same day gives the same calendar");
    assert!(text.contains("STATUS:CANCELLED") && text.contains("STATUS:CONFIRMED"));
}

fn visits_on_record(session: &mut Session) -> usize {
    let desk = session.desk().unwrap();
    let as_of = desk.as_of().unwrap();
    let query = PlacementQuery { limit: 200, ..PlacementQuery::default() };
    desk.read(|r| {
        let rows = r.placements(&query, &as_of)?.rows;
        let of_each = rows.iter().map(|row| Ok(r.visits(&row.id)?.len()));
        of_each.sum::<Result<usize, Stop>>()
    })
    .unwrap()
}

#[test]
fn a_list_without_columns_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let asked =
        ExportInput { columns: vec!["nothing".to_owned()], ..input(students(), &[], ExportFormat::Csv) };
    assert!(export::save(&mut session, asked).is_err());
    let mut closed = tests::session(folder.path());
    let asked = input(students(), &[], ExportFormat::Csv);
    assert_eq!(refusal(&export::save(&mut closed, asked)), Some(RefusalCode::NoWorkspace));
}
