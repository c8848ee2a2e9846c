//! What becomes of the output when nobody takes it.

#![allow(clippy::unwrap_used, reason = "a helper of a test fails like the test")]

use std::path::Path;
use std::process::{Command, Stdio};

fn cli(workspace: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_amats-cli"));
    command.arg("--workspace").arg(workspace).arg("--json");
    command
}

/// Lists the placements of a new workspace into `out`; gives the exit status and what was said about it.
fn list_into(out: impl Into<Stdio>) -> (Option<i32>, String) {
    let folder = tempfile::tempdir().unwrap();
    let workspace = folder.path().join("skola.amats");
    assert!(cli(&workspace).arg("init").stdout(Stdio::null()).status().unwrap().success());
    let listed = cli(&workspace).arg("placements").stdout(out).stderr(Stdio::piped()).spawn().unwrap();
    let listed = listed.wait_with_output().unwrap();
    (listed.status.code(), String::from_utf8(listed.stderr).unwrap())
}

#[test]
fn a_reader_that_has_gone_is_no_failure() {
    let (reader, writer) = std::io::pipe().unwrap();
    drop(reader);
    assert_eq!(list_into(writer), (Some(0), String::new()));
}

#[test]
#[cfg(target_os = "linux")]
fn a_disk_that_is_full_is_told() {
    let full = std::fs::File::options().write(true).open("/dev/full").unwrap();
    let (status, said) = list_into(full);
    assert_eq!(status, Some(1));
    assert!(!said.contains("panicked") && said.lines().count() == 1, "{said}");
}
