//! Files that are not what they should be, second instances, copies.

use std::fs;

use store::{OpenError, Store, StoreError, WorkspaceKind};

use crate::support::{World, moment};

fn refusal(path: &std::path::Path) -> OpenError {
    Store::open(path).map(|_| ()).unwrap_err()
}

#[test]
fn a_workspace_opens_again_with_all_that_was_written() {
    let mut world = World::new();
    let cast = world.placement();
    let path = world.store.path().to_owned();
    drop(world.store);
    let store = Store::open(&path).unwrap();
    assert_eq!(store.kind(), WorkspaceKind::School);
    assert_eq!(store.read(|reader| reader.get(cast.placement.id.as_str())).unwrap(), Some(cast.placement));
    assert!(store.check().unwrap().is_whole());
}

#[test]
fn a_second_instance_is_refused() {
    let world = World::new();
    assert!(matches!(refusal(world.store.path()), OpenError::InUse));
}

#[test]
fn a_missing_file_is_told_and_not_made() {
    let world = World::new();
    let path = world.path("nowhere.amats");
    assert!(matches!(refusal(&path), OpenError::Missing));
    assert!(!path.exists() && !world.path("nowhere.amats.lock").exists());
}

#[test]
fn a_file_that_is_there_is_not_made_anew() {
    let world = World::new();
    let path = world.path("notes.txt");
    fs::write(&path, "piezīmes").unwrap();
    let refused = Store::create(&path, WorkspaceKind::School, moment()).map(|_| ());
    assert!(matches!(refused, Err(OpenError::AlreadyThere)));
    assert_eq!(fs::read_to_string(&path).unwrap(), "piezīmes");
}

#[test]
fn a_text_file_an_empty_file_and_a_folder_are_no_workspace() {
    let world = World::new();
    for (name, content) in [("text.amats", "Labdien! ".repeat(100)), ("empty.amats", String::new())] {
        fs::write(world.path(name), content).unwrap();
        assert!(matches!(refusal(&world.path(name)), OpenError::NotAWorkspace));
    }
    assert!(matches!(refusal(world.folder.path()), OpenError::NotAWorkspace));
}

#[test]
fn a_backup_is_equal_to_what_was_backed_up() {
    let mut world = World::new();
    let cast = world.placement();
    let backup = world.path("backup.amats");
    world.store.backup_to(&backup).unwrap();
    let report = world.store.check().unwrap();
    world.write(|tx| tx.remove::<model::placement::Placement>(cast.placement.id.as_str()));
    let path = world.store.path().to_owned();
    drop(world.store);
    let kept = Store::restore(&backup, &path).unwrap();
    let restored = Store::open(&path).unwrap();
    assert_eq!(restored.check().unwrap(), report);
    let kept = Store::open(&kept.unwrap()).unwrap();
    assert_eq!(
        kept.read(|reader| reader.get::<model::placement::Placement>(cast.placement.id.as_str())).unwrap(),
        None
    );
}

#[test]
fn a_restore_leaves_no_log_of_what_was_replaced() {
    let mut world = World::new();
    let backup = world.path("backup.amats");
    world.store.backup_to(&backup).unwrap();
    world.placement();
    let path = world.store.path().to_owned();
    // As a kill leaves it: the log is not yet brought into the file.
    let (main, log) = (fs::read(&path).unwrap(), fs::read(world.path("school.amats-wal")).unwrap());
    drop(world.store);
    fs::write(&path, main).unwrap();
    fs::write(world.folder.path().join("school.amats-wal"), log).unwrap();
    let kept = Store::restore(&backup, &path).unwrap().unwrap();
    assert_eq!(Store::open(&path).unwrap().check().unwrap().journal_entries, 0);
    assert_eq!(Store::open(&kept).unwrap().check().unwrap().journal_entries, 6);
}

#[test]
fn an_open_workspace_is_not_restored_over() {
    let world = World::new();
    let backup = world.path("backup.amats");
    world.store.backup_to(&backup).unwrap();
    assert!(matches!(Store::restore(&backup, world.store.path()), Err(OpenError::InUse)));
}

#[test]
fn a_backup_onto_the_workspace_itself_is_refused() {
    let world = World::new();
    let refused = world.store.backup_to(world.store.path());
    assert_eq!(refused, Err(StoreError::Io(std::io::ErrorKind::AlreadyExists)));
}

#[test]
fn a_damaged_backup_is_not_restored_and_replaces_nothing() {
    let mut world = World::new();
    world.placement();
    let backup = world.path("backup.amats");
    world.store.backup_to(&backup).unwrap();
    let path = world.store.path().to_owned();
    drop(world.store);
    let mut bytes = fs::read(&backup).unwrap();
    let place = bytes.windows(7).position(|window| window == b"galdnie").unwrap();
    bytes[place] ^= 1;
    fs::write(&backup, bytes).unwrap();
    let before = fs::read(&path).unwrap();
    assert!(matches!(Store::restore(&backup, &path), Err(OpenError::Damaged)));
    assert_eq!(fs::read(&path).unwrap(), before);
    assert!(!world.folder.path().join("school.amats.part").exists());
}
