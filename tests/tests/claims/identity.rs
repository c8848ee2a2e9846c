//! Students from abroad: the document that stands in for a personal code, guarded as a code is.

use model::identity_document::{DocumentNumber, IdentityDocumentKind};
use service::input::{
    ExportFormat, ExportInput, ExportList, HistoryRef, IdentityDocumentInput, ImportColumns, ImportKind,
    Nothing, PersonQuery, PlacementRef, StudentInput, StudentRef,
};
use service::reply::Stop;
use service::view::{Hint, ImportState, StudentView};
use service::{Session, export, history, import, placement, student, workspace};
use tests::{demonstration, empty, session, sheet};

fn document(number: Option<&str>, country: &str, valid_until: &str) -> IdentityDocumentInput {
    IdentityDocumentInput {
        kind: IdentityDocumentKind::Passport,
        number: number.map(str::to_owned),
        country: country.to_owned(),
        valid_until: valid_until.to_owned(),
    }
}

fn person(document: Option<IdentityDocumentInput>) -> StudentInput {
    StudentInput { document, ..tests::person("Oksana", "Koval") }
}

fn opened(folder: &std::path::Path) -> Session {
    let mut session = session(folder);
    workspace::create(&mut session, empty(folder)).unwrap();
    session
}

fn found(session: &mut Session, name: &str) -> StudentView {
    let query = PersonQuery { search: name.to_owned(), ..PersonQuery::default() };
    let id = student::list(session, query).unwrap().rows.remove(0).id;
    student::get(session, StudentRef { id }).unwrap()
}

fn shown(session: &mut Session, view: &StudentView) -> String {
    student::reveal_document(session, StudentRef { id: view.id.clone() }).unwrap().code
}

#[test]
fn the_form_never_holds_the_number_and_saving_it_keeps_the_one_on_record() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = opened(folder.path());
    student::save(&mut session, person(Some(document(Some("fa 123 456"), "ukraina", "")))).unwrap();
    let view = found(&mut session, "koval");
    assert!(!serde_json::to_string(&view).unwrap().contains("123456"));
    let again =
        StudentInput { id: Some(view.id.clone()), ..person(Some(document(None, "UA", "01.02.2026."))) };
    student::save(&mut session, again).unwrap();
    let view = found(&mut session, "koval");
    let kept = view.document.clone().unwrap();
    assert_eq!((kept.country.as_str(), kept.is_expired), ("UA", true));
    assert_eq!(shown(&mut session, &view), "FA123456");
    let input = HistoryRef { entity: "student".to_owned(), id: view.id.to_string(), before: None };
    let told = serde_json::to_string(&history::get(&mut session, input).unwrap()).unwrap();
    assert!(
        told.contains("personu apliecinoša dokumenta numura apskate") && told.contains("Ukraina"),
        "{told}"
    );
    assert!(told.contains(DocumentNumber::MASK) && !told.contains("FA123456"), "{told}");
}

#[test]
fn what_is_wrong_with_a_document_is_told_by_field() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = opened(folder.path());
    let wrong = student::save(&mut session, person(Some(document(Some("nav"), "Atlantīda", "31.02.2030."))));
    let Err(Stop::Refused(refusal)) = wrong else { panic!("it was taken") };
    let fields: Vec<_> = refusal.fields.iter().map(|wrong| wrong.field.as_str()).collect();
    assert_eq!(fields, ["document.number", "document.country", "document.valid_until"]);
    student::save(&mut session, person(Some(document(Some("FA1"), "UA", "")))).unwrap();
    let other =
        StudentInput { last_name: "Bondar".to_owned(), ..person(Some(document(Some("FA1"), "UA", ""))) };
    assert!(
        matches!(student::save(&mut session, other), Err(Stop::Refused(_))),
        "one document of two people"
    );
}

#[test]
fn a_document_is_imported_and_its_number_never_shown_on_the_way() {
    const HEAD: &str =
        "Vārds;Uzvārds;Dzimšanas datums;Dokumenta veids;Dokumenta numurs;Dokumenta izdevējvalsts";
    let folder = tempfile::tempdir().unwrap();
    let mut session = opened(folder.path());
    student::save(&mut session, person(None)).unwrap();
    let csv = format!(
        "{HEAD}\nOksana;Koval;21.11.2006.;pase;FA123456;UKR\nIvan;Bondar;01.02.2007.;ID karte;KX777888;\n"
    );
    let read = import::read(&mut session, sheet(ImportKind::Students, "a.csv", csv.as_bytes())).unwrap();
    assert!(!serde_json::to_string(&read).unwrap().contains("FA123456"));
    let columns = ImportColumns { columns: read.guess, choices: Vec::new() };
    let preview = tests::compared(&mut session, columns).unwrap();
    let states: Vec<ImportState> = preview.rows.iter().map(|row| row.state).collect();
    assert_eq!(states, [ImportState::Change, ImportState::Refused]);
    assert!(!serde_json::to_string(&preview.rows).unwrap().contains("FA123456"));
    import::apply(&mut session, Nothing {}).unwrap();
    let view = found(&mut session, "koval");
    assert_eq!(view.document.as_ref().map(|document| document.country.as_str()), Some("UA"));
    assert_eq!(shown(&mut session, &view), "FA123456");
}

#[test]
fn a_row_with_the_document_of_somebody_else_is_refused_alone() {
    const HEAD: &str =
        "Vārds;Uzvārds;Dzimšanas datums;Personas kods;Dokumenta numurs;Dokumenta izdevējvalsts";
    let folder = tempfile::tempdir().unwrap();
    let mut session = opened(folder.path());
    let known =
        StudentInput { personal_code: Some("320000-00001".to_owned()), ..tests::person("Anna", "Ozola") };
    student::save(&mut session, known).unwrap();
    student::save(&mut session, person(Some(document(Some("FA1"), "UA", "")))).unwrap();
    let csv = format!("{HEAD}\nAnna;Ozola;21.11.2006.;320000-00001;FA1;UA\nIvan;Bondar;01.02.2007.;;;\n");
    let read = import::read(&mut session, sheet(ImportKind::Students, "a.csv", csv.as_bytes())).unwrap();
    let columns = ImportColumns { columns: read.guess, choices: Vec::new() };
    let preview = tests::compared(&mut session, columns).unwrap();
    let states: Vec<ImportState> = preview.rows.iter().map(|row| row.state).collect();
    assert_eq!(states, [ImportState::Refused, ImportState::Create]);
    import::apply(&mut session, Nothing {}).unwrap();
    assert_eq!(found(&mut session, "bondar").first_name, "Ivan");
}

#[test]
fn a_number_leaves_only_when_it_is_chosen_and_the_journal_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = opened(folder.path());
    let id = student::save(&mut session, person(Some(document(Some("FA123456"), "UA", "")))).unwrap().id;
    let mut exported = |columns: &[&str]| {
        let columns = columns.iter().map(|&name| name.to_owned()).collect();
        let list = ExportList::Students(PersonQuery::default());
        let done =
            export::save(&mut session, ExportInput { list, columns, format: ExportFormat::Csv, path: None });
        let input = HistoryRef { entity: "student".to_owned(), id: id.clone(), before: None };
        let noted = serde_json::to_string(&history::get(&mut session, input).unwrap()).unwrap();
        (std::fs::read_to_string(done.unwrap().path).unwrap(), noted.contains("eksports"))
    };
    let (usual, noted) = exported(&[]);
    assert!(!usual.contains("FA123456") && !usual.contains("Ukraina") && !noted);
    let (asked, noted) = exported(&["last_name", "document_number", "document_country"]);
    assert!(asked.contains("FA123456") && asked.contains("Ukraina") && noted);
}

#[test]
fn a_placement_tells_of_a_student_whom_the_agreement_could_not_identify() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let mut hints_of = |name: &str| {
        let row = found(&mut session, name).placements.remove(0);
        placement::get(&mut session, PlacementRef { id: row.id }).unwrap().hints
    };
    assert!(hints_of("ezerina").contains(&Hint::IdentityMissing));
    assert!(hints_of("scerbakovs").iter().any(|hint| matches!(hint, Hint::IdentityExpired { .. })));
    let about_identity = |hint: &Hint| matches!(hint, Hint::IdentityMissing | Hint::IdentityExpired { .. });
    assert!(!hints_of("vasiljeva").iter().any(about_identity));
    assert!(!hints_of("abele").iter().any(about_identity));
}
