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

#[test]
fn flipped_bits_are_told_or_without_effect() {
    const FLIPS: usize = 60;
    let mut world = World::new();
    for _ in 0..20 {
        world.placement();
    }
    let backup = world.path("backup.amats");
    world.store.backup_to(&backup).unwrap();
    let whole = world.store.check().unwrap();
    let bytes = fs::read(&backup).unwrap();
    let victim = world.path("victim.amats");
    let (mut place, mut told) = (12_345_usize, 0);
    for _ in 0..FLIPS {
        place = place.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let mut damaged = bytes.clone();
        damaged[(place >> 20) % bytes.len()] ^= 1 << ((place >> 16) % 8);
        fs::write(&victim, damaged).unwrap();
        match Store::open(&victim).map(|store| store.check()) {
            Ok(Ok(report)) if report.is_whole() => assert_eq!(report, whole),
            _ => told += 1,
        }
    }
    assert!(told > FLIPS / 10, "only {told} of {FLIPS} were told: the test flips nothing that matters");
}

#[cfg(unix)]
mod read_only {
    use std::fs::Permissions;
    use std::os::unix::fs::{MetadataExt, PermissionsExt};
    use std::os::unix::process::CommandExt;
    use std::path::Path;
    use std::process::Command;

    use super::*;

    const NOBODY: u32 = 65_534;
    const FOLDER: &str = "AMATS_TEST_READ_ONLY_FOLDER";

    /// The superuser may write anywhere, so the claim is made by another user in a process of its own.
    #[test]
    fn a_read_only_folder_is_told_and_nothing_is_made() {
        if let Some(folder) = std::env::var_os(FOLDER) {
            return claim(Path::new(&folder));
        }
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("school.amats");
        drop(Store::create(&path, WorkspaceKind::School, moment()).unwrap());
        fs::remove_file(folder.path().join("school.amats.lock")).unwrap();
        fs::set_permissions(&path, Permissions::from_mode(0o444)).unwrap();
        let program = folder.path().join("test");
        fs::copy(std::env::current_exe().unwrap(), &program).unwrap();
        fs::set_permissions(folder.path(), Permissions::from_mode(0o555)).unwrap();
        if fs::metadata(&path).unwrap().uid() == 0 {
            let name = "safety::read_only::a_read_only_folder_is_told_and_nothing_is_made";
            let mut child = Command::new(&program);
            child.args(["--exact", name]).env(FOLDER, folder.path()).uid(NOBODY);
            assert!(child.status().unwrap().success());
        } else {
            claim(folder.path());
        }
        fs::set_permissions(folder.path(), Permissions::from_mode(0o755)).unwrap();
    }

    fn claim(folder: &Path) {
        let path = folder.join("school.amats");
        assert!(matches!(refusal(&path), OpenError::ReadOnly));
        let made = Store::create(&folder.join("new.amats"), WorkspaceKind::School, moment()).map(drop);
        assert!(matches!(made, Err(OpenError::ReadOnly)));
        assert!(!folder.join("new.amats").exists());
    }
}
