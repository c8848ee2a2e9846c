//! Backups that nobody has to think of.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use chrono::TimeDelta;
use model::school::School;
use service::Work;
use service::input::{Nothing, PersonQuery, SchoolInput};
use service::{Places, Session, Surroundings, backup, school, student, workspace};
use tests::{empty, noon};

/// A session with a new workspace, and the minutes that have passed since.
fn opened(folder: &Path) -> (Session, Arc<AtomicI64>) {
    let minutes = Arc::new(AtomicI64::new(0));
    let passed = Arc::clone(&minutes);
    let mut random = 0_u8;
    let around = Surroundings::new(
        move || noon() + TimeDelta::minutes(passed.load(Ordering::Relaxed)),
        move |bytes| {
            random = random.wrapping_add(1);
            bytes.fill(random);
        },
    );
    let mut session = Session::new(Places { data: folder.to_owned(), config: folder.join("config") }, around);
    workspace::create(&mut session, empty(folder)).unwrap();
    (session, minutes)
}

fn rename(session: &mut Session, name: &str) {
    let school = School { name: name.to_owned(), ..School::default() };
    drop(session.answer(school::save, SchoolInput { school }, None));
}

fn backups(folder: &Path) -> Vec<PathBuf> {
    let files = std::fs::read_dir(folder.join("backups")).into_iter().flatten().flatten();
    let mut paths: Vec<PathBuf> = files.map(|file| file.path()).collect();
    paths.sort();
    paths
}

#[test]
fn half_an_hour_of_work_leaves_a_backup_and_an_idle_one_leaves_none() {
    let folder = tempfile::tempdir().unwrap();
    let (mut session, minutes) = opened(folder.path());
    rename(&mut session, "Pirmā");
    assert!(backups(folder.path()).is_empty());
    minutes.store(31, Ordering::Relaxed);
    drop(session.answer(student::list, PersonQuery::default(), None));
    assert!(backups(folder.path()).is_empty(), "nothing was changed by looking");
    rename(&mut session, "Otrā");
    assert_eq!(backups(folder.path()).len(), 1);
    let state = backup::state(&mut session, Nothing {}).unwrap();
    assert_eq!(state.last, Some((noon() + TimeDelta::minutes(31)).naive_local()));
    assert!(!state.failed);
    minutes.store(45, Ordering::Relaxed);
    rename(&mut session, "Trešā");
    assert_eq!(backups(folder.path()).len(), 1);
}

#[test]
fn closing_leaves_a_backup_that_opens_and_holds_everything() {
    let folder = tempfile::tempdir().unwrap();
    let (mut session, minutes) = opened(folder.path());
    minutes.store(3, Ordering::Relaxed);
    rename(&mut session, "Pēdējā");
    workspace::close(&mut session, Nothing {}).unwrap();
    let made = backups(folder.path());
    assert_eq!(made.len(), 1);
    let desk = workspace::open_desk(&made[0], &tests::fixed()).unwrap();
    assert!(desk.check(&Work::default()).unwrap().is_whole());
    session.place(desk);
    assert_eq!(school::get(&mut session, Nothing {}).unwrap().school.name, "Pēdējā");
}

#[test]
fn a_backup_that_cannot_be_made_is_told_and_work_goes_on() {
    let folder = tempfile::tempdir().unwrap();
    let (mut session, minutes) = opened(folder.path());
    std::fs::write(folder.path().join("backups"), "a file stands where the folder should").unwrap();
    minutes.store(31, Ordering::Relaxed);
    rename(&mut session, "Jaunā");
    assert!(backup::state(&mut session, Nothing {}).unwrap().failed);
    assert_eq!(school::get(&mut session, Nothing {}).unwrap().school.name, "Jaunā");
}
