//! The main job in the real window: from a spreadsheet to a signed agreement, by what a coordinator sees.
#![cfg(target_os = "linux")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on says so by panicking"
)]

mod browser;
mod job;

use std::path::{Path, PathBuf};

use browser::Driver;
use model::id::PlacementId;
use service::input::{DocumentRef, Nothing, PlacementRef};
use service::view::Verdict;
use service::{Places, Session, Surroundings, placement, signing, workspace};

const IDENTIFIER: &str = "lv.amats.desktop";

#[tokio::test]
#[ignore = "needs WebKitWebDriver and a display: cargo xtask test"]
async fn a_spreadsheet_becomes_a_signed_agreement_in_the_real_window() {
    let home = tempfile::tempdir().unwrap();
    let driver = Driver::start(home.path());
    let window = driver.open(&program()).await;
    let (hand, folder) = (window.same(), home.path().to_owned());
    let done = tokio::spawn(async move { job::whole(&hand, &folder).await }).await;
    if done.is_err() {
        keep(window.picture().await);
    }
    window.close().await;
    drop(driver);
    let id = done.unwrap();
    holds_afterwards(home.path(), &id).await;
    remove(home).await;
}

/// The built program: named by `AMATS_PROGRAM`, or beside this test's own.
fn program() -> PathBuf {
    std::env::var_os("AMATS_PROGRAM").map_or_else(|| target().join("amats"), PathBuf::from)
}

fn target() -> PathBuf {
    let test = std::env::current_exe().unwrap();
    test.parent().and_then(Path::parent).unwrap().to_owned()
}

/// Keeps the picture of a failure in the folder `AMATS_PICTURES`, or beside the built program.
fn keep(picture: Option<Vec<u8>>) {
    let folder = std::env::var_os("AMATS_PICTURES").map_or_else(target, PathBuf::from);
    if let Some(bytes) = picture {
        std::fs::write(folder.join("window-failure.png"), bytes).unwrap();
    }
}

/// What the window left behind is whole, and its signed agreement holds without the window too.
async fn holds_afterwards(home: &Path, id: &str) {
    let data = home.join("xdg_data_home").join(IDENTIFIER);
    let config = home.join("xdg_config_home").join(IDENTIFIER);
    let mut session = Session::new(Places { data, config }, Surroundings::of_this_computer());
    reopen(&mut session).await;
    let found = workspace::check(&mut session, Nothing {}).unwrap();
    assert!(found.sound, "{:?}", found.findings);
    let view = placement::get(&mut session, PlacementRef { id: PlacementId::parse(id).unwrap() }).unwrap();
    assert_eq!(view.expectations.len(), 1);
    assert_eq!(view.consents.len(), 1);
    let [document] = view.documents.as_slice() else { panic!("one document") };
    let report = signing::verify_document(&mut session, DocumentRef { id: document.id.clone() }).unwrap();
    assert_eq!(report.verdict, Verdict::Holds);
    assert_eq!(report.signatures.len(), 1);
}

/// The program outlives its window by a moment, and holds the workspace until it has gone.
async fn reopen(session: &mut Session) {
    for _ in 0..200 {
        if workspace::demo(session, Nothing {}).is_ok() {
            return;
        }
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    }
    workspace::demo(session, Nothing {}).unwrap();
}

/// `WebKit` outlives the window by a moment and may still write.
async fn remove(home: tempfile::TempDir) {
    let path = home.keep();
    for _ in 0..100 {
        if std::fs::remove_dir_all(&path).is_ok() {
            return;
        }
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
}
