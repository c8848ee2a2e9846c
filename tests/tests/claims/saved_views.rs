//! What registers show, kept under names: with the workspace, through the one door.

use service::input::{ListQuery, Nothing, PersonQuery, PlacementQuery, SavedViewInput, SavedViewRef};
use service::reply::RefusalCode;
use service::{Session, history, saved_view, workspace};
use store::{Picked, Whom};
use tests::{demonstration, refusal, session};

fn students(search: &str) -> ListQuery {
    ListQuery::Students(PersonQuery { search: search.to_owned(), whom: Whom::All, ..PersonQuery::default() })
}

fn keep(name: &str, shows: ListQuery) -> SavedViewInput {
    SavedViewInput { id: None, name: name.to_owned(), shows }
}

fn names(session: &mut Session) -> Vec<String> {
    saved_view::list(session, Nothing {}).unwrap().views.into_iter().map(|view| view.name).collect()
}

#[test]
fn a_filter_is_there_for_whoever_opens_the_workspace_and_nowhere_else() {
    let (folder, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let mut first = demonstration(folder.path());
    saved_view::save(&mut first, keep(" Ābeles ", students("ābele"))).unwrap();
    workspace::close(&mut first, Nothing {}).unwrap();
    let mut second = session(other.path());
    let path = folder.path().join("demo.amats").to_string_lossy().into_owned();
    workspace::open(&mut second, service::input::FilePath { path }).unwrap();
    let views = saved_view::list(&mut second, Nothing {}).unwrap().views;
    assert_eq!((&views[0].name[..], &views[0].shows), ("Ābeles", &students("ābele")));
    for settings in [folder.path(), other.path()].map(|place| place.join("config/settings.toml")) {
        let text = std::fs::read_to_string(settings).unwrap_or_default();
        assert!(!text.to_lowercase().contains("ābele"), "{text}");
    }
}

#[test]
fn a_filter_holds_no_place_in_its_list_and_no_picked_rows() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let shown = PersonQuery {
        after: Some("x".to_owned()),
        limit: 100,
        picked: Some(Picked::Only(Vec::new())),
        ..PersonQuery::default()
    };
    saved_view::save(&mut session, keep("Visi", ListQuery::Students(shown))).unwrap();
    let views = saved_view::list(&mut session, Nothing {}).unwrap().views;
    assert_eq!(views[0].shows, ListQuery::Students(PersonQuery::default()));
}

#[test]
fn a_register_has_no_two_filters_of_one_name_and_another_register_may() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    saved_view::save(&mut session, keep("Mani", students("a"))).unwrap();
    let again = saved_view::save(&mut session, keep("Mani", students("b")));
    assert_eq!(refusal(&again), Some(RefusalCode::Conflict));
    let placements = ListQuery::Placements(PlacementQuery::default());
    saved_view::save(&mut session, keep("Mani", placements)).unwrap();
    assert_eq!(names(&mut session), ["Mani", "Mani"]);
    assert_eq!(refusal(&saved_view::save(&mut session, keep(" ", students("")))), Some(RefusalCode::Fields));
}

#[test]
fn a_filter_is_renamed_overwritten_removed_and_each_is_undone() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = demonstration(folder.path());
    let id = saved_view::save(&mut session, keep("Mani", students("a"))).unwrap().id;
    let id = model::id::SavedViewId::parse(&id).unwrap();
    let changed = SavedViewInput { id: Some(id.clone()), ..keep("Citi", students("b")) };
    saved_view::save(&mut session, changed).unwrap();
    saved_view::remove(&mut session, SavedViewRef { id }).unwrap();
    assert!(names(&mut session).is_empty());
    let mut undo = |expected: &str| {
        assert_eq!(history::undo(&mut session, Nothing {}).unwrap().what, expected);
        saved_view::list(&mut session, Nothing {}).unwrap().views
    };
    let back = undo("saglabātā filtra noņemšana");
    assert_eq!((&back[0].name[..], &back[0].shows), ("Citi", &students("b")));
    let back = undo("saglabātais filtrs");
    assert_eq!((&back[0].name[..], &back[0].shows), ("Mani", &students("a")));
    assert!(undo("saglabātais filtrs").is_empty());
}
