//! Agreements by the hundred: told before, issued in one write, written as one file or a file each.

use std::path::{Path, PathBuf};

use service::document::many;
use service::input::{
    AgreementsAct, AgreementsPaper, AgreementsPrint, PlacementQuery, PlacementRef, SortedInto,
};
use service::reply::RefusalCode;
use service::view::AgreementsOutcome;
use service::{Session, placement};
use tests::{demonstration, refusal};

const PILE: AgreementsPaper = AgreementsPaper::OneFile { copies: 3, both_sides: true };

fn told(session: &mut Session) -> AgreementsOutcome {
    let query = PlacementQuery::default();
    many::tell(session, AgreementsAct { query, language: "lv".to_owned() }).unwrap()
}

fn wanted(paper: AgreementsPaper, path: &Path) -> AgreementsPrint {
    let path = Some(path.to_string_lossy().into_owned());
    AgreementsPrint { query: PlacementQuery::default(), language: "lv".to_owned(), paper, path }
}

/// Files in a folder and in the folders in it, by their path within it.
fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        if entry.is_dir() { found.extend(files(&entry)) } else { found.push(entry) }
    }
    found.sort();
    found
}

#[test]
fn what_was_told_is_issued_once_and_printed_as_often_as_wanted() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let before = told(&mut session);
    assert!(before.fresh > 0 && before.again > 0 && before.left_out > 0);
    let path = folder.path().join("ligumi.pdf");
    let done = many::print(&mut session, wanted(PILE, &path)).unwrap();
    assert_eq!((done.fresh, done.again, done.left_out), (before.fresh, before.again, before.left_out));
    assert!(std::fs::read(&path).unwrap().starts_with(b"%PDF-"));
    let after = told(&mut session);
    assert_eq!((after.fresh, after.again), (0, before.fresh + before.again));
}

#[test]
fn what_is_left_out_is_named_with_what_it_lacks() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let told = told(&mut session);
    assert_eq!(told.named.len(), told.left_out as usize);
    for left_out in told.named {
        let view = placement::get(
            &mut session,
            PlacementRef { id: serde_json::from_value(left_out.id.into()).unwrap() },
        )
        .unwrap();
        assert!(left_out.name.contains(&view.placement.number));
        assert!(!left_out.why.is_empty(), "{}", left_out.name);
    }
}

#[test]
fn a_file_each_is_the_issued_file_under_its_number_in_the_folder_of_its_group() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let into = folder.path().join("visi");
    let each = AgreementsPaper::FileEach { into: SortedInto::Groups };
    let done = many::print(&mut session, wanted(each, &into)).unwrap();
    let files = files(&into);
    assert_eq!(files.len() as u32, done.fresh + done.again);
    let rows = placement::list(&mut session, PlacementQuery { limit: 200, ..PlacementQuery::default() });
    for row in rows.unwrap().rows {
        let view = placement::get(&mut session, PlacementRef { id: row.id.clone() }).unwrap();
        let agreements = view.documents.iter().filter(|document| document.number.contains("-L"));
        let Some(latest) = agreements.max_by_key(|document| document.version) else { continue };
        let name = format!("ligums-{}.pdf", latest.number.replace('/', "-"));
        let bytes = std::fs::read(into.join(&row.group).join(name)).unwrap();
        assert_eq!(session.desk().unwrap().read(|r| Ok(r.file(&latest.id)?)).unwrap(), Some(bytes));
    }
}

#[test]
fn what_is_stopped_issues_nothing_and_leaves_no_file() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let before = told(&mut session);
    let into = folder.path().join("visi");
    for (paper, path) in
        [(PILE, into.join("ligumi.pdf")), (AgreementsPaper::FileEach { into: SortedInto::One }, into.clone())]
    {
        session.work().stop();
        let stopped = many::print(&mut session, wanted(paper, &path));
        assert_eq!(refusal(&stopped), Some(RefusalCode::Stopped));
        assert!(!into.exists());
        let after = told(&mut session);
        assert_eq!((after.fresh, after.again), (before.fresh, before.again));
    }
}
