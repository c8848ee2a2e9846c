//! Bad input gets a sentence in the user's language, and nothing is written.

use i18n::Language;
use service::input::{FilePath, ImportKind, Nothing, PlacementEnd, PlacementQuery, StudentInput};
use service::reply::{RefusalCode, Reply, Stop};
use service::{import, placement, student, workspace};
use tests::{demonstration, empty, file, refusal, session, sheet};

#[test]
fn files_that_are_no_spreadsheets_are_refused_by_name() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = session(folder.path());
    workspace::create(&mut session, empty(folder.path())).unwrap();
    let cases: [(&[u8], RefusalCode); 5] = [
        (b"", RefusalCode::SheetEmpty),
        (b"%PDF-1.7\n", RefusalCode::NotASpreadsheet),
        (b"PK\x03\x04 broken", RefusalCode::SheetBroken),
        ("Vārds;Uzvārds\n".as_bytes(), RefusalCode::SheetEmpty),
        (&vec![b'a'; 21 * 1024 * 1024], RefusalCode::SheetTooLarge),
    ];
    for (bytes, code) in cases {
        let result = import::read(&mut session, sheet(ImportKind::Students, "a.xlsx", bytes));
        assert_eq!(refusal(&result), Some(code));
    }
}

#[test]
fn files_that_are_no_workspaces_are_refused_and_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = session(folder.path());
    let text = folder.path().join("teksts.amats");
    std::fs::write(&text, "nav datubāze").unwrap();
    let open = |session: &mut service::Session, path: &std::path::Path| {
        refusal(&workspace::open(session, FilePath { path: path.to_string_lossy().into_owned() }))
    };
    assert_eq!(open(&mut session, &text), Some(RefusalCode::NotAWorkspace));
    assert_eq!(std::fs::read_to_string(&text).unwrap(), "nav datubāze");
    assert_eq!(open(&mut session, &folder.path().join("nav.amats")), Some(RefusalCode::FileMissing));
}

#[test]
fn a_second_program_on_the_same_workspace_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let mut first = session(folder.path());
    let made = workspace::create(&mut first, empty(folder.path())).unwrap();
    let path = made.open.unwrap().path;
    let mut second = session(folder.path());
    let result = workspace::open(&mut second, FilePath { path: path.clone() });
    assert_eq!(refusal(&result), Some(RefusalCode::WorkspaceInUse));
    workspace::close(&mut first, Nothing {}).unwrap();
    workspace::open(&mut second, FilePath { path }).unwrap();
}

#[test]
fn wrong_fields_are_told_beside_the_field_in_the_language_of_the_screens() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = session(folder.path());
    workspace::create(&mut session, empty(folder.path())).unwrap();
    let input = || StudentInput {
        personal_code: Some("123".to_owned()),
        birth_date: "31.02.2008.".to_owned(),
        ..tests::person(" ", "Bērziņa")
    };
    for (language, words) in
        [(Language::Lv, "Šāda datuma kalendārā nav."), (Language::En, "The calendar has no such date.")]
    {
        session.speak(language);
        let Reply::Refused { fields, message, .. } = session.answer(student::save, input(), None) else {
            panic!("a wrong date was taken");
        };
        let names: Vec<&str> = fields.iter().map(|field| field.field.as_str()).collect();
        assert_eq!(names, ["birth_date", "personal_code", "first_name"]);
        assert_eq!(fields[0].message, words);
        assert!(!message.contains("123"));
    }
}

#[test]
fn a_placement_ends_early_for_a_reason_and_within_its_period() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let row = placement::list(&mut session, PlacementQuery::default()).unwrap().rows.swap_remove(0);
    let mut end = |on, reason: &str| {
        let input = PlacementEnd { id: row.id.clone(), on, reason: reason.to_owned() };
        match placement::end(&mut session, input) {
            Err(Stop::Refused(refusal)) => refusal.fields.into_iter().map(|wrong| wrong.field).collect(),
            outcome => outcome.map(|_| Vec::new()).unwrap(),
        }
    };
    assert_eq!(end(row.end, "  "), ["reason"]);
    assert_eq!(end(row.end.succ_opt().unwrap(), ""), ["reason", "on"]);
    assert_eq!(end(row.start, "Uzņēmums slēdz darbnīcu"), Vec::<String>::new());
}

#[test]
fn without_a_workspace_every_use_case_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = session(folder.path());
    let result = student::groups(&mut session, Nothing {});
    assert_eq!(refusal(&result), Some(RefusalCode::NoWorkspace));
    let result = service::signing::verify_file(&mut session, file("a.pdf", b"nav"));
    assert_eq!(refusal(&result), Some(RefusalCode::NotAPdf));
}
