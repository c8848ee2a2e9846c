//! Forms handed out, looked at and taken from the command line, each way to end with its exit status.

#![allow(clippy::unwrap_used, reason = "a helper of a test fails like the test")]

use std::path::Path;
use std::process::Command;

use serde_json::Value;

/// Runs `amats-cli` in a folder; gives the exit status, the object that was printed and what was said about it.
fn cli(folder: &Path, words: &[&str]) -> (Option<i32>, Value, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_amats-cli"));
    command.current_dir(folder).args(["--json", "--language", "en", "--workspace", "demo/workspace.amats"]);
    let ended = command.args(words).output().unwrap();
    let object = serde_json::from_slice(&ended.stdout).unwrap_or_default();
    (ended.status.code(), object, String::from_utf8(ended.stderr).unwrap())
}

#[test]
fn a_form_goes_out_and_one_that_came_back_as_it_went_is_refused_with_a_sentence() {
    let folder = tempfile::tempdir().unwrap();
    let cli = |words: &[&str]| cli(folder.path(), words);
    cli(&["demo", "--out", "demo"]);
    let placements = cli(&["placements"]).1["placements"].clone();
    let handed = placements.as_array().unwrap().iter().find_map(|placement| {
        let id = placement["id"].as_str().unwrap();
        let (status, issued, _) =
            cli(&["packets", "hand-out", id, "--kind", "quality", "--kind", "company", "--out", "forms"]);
        (status == Some(0) && issued["files"][0]["packets"].as_array().unwrap().len() == 2).then_some(issued)
    });
    let file = handed.unwrap()["files"][0]["path"].as_str().unwrap().to_owned();
    let (status, returned, _) = cli(&["packets", "look", &file]);
    let form = &returned["forms"][0];
    assert_eq!((status, &form["obstacle"], &form["rows"]), (Some(0), &Value::Null, &Value::Array(vec![])));
    let (status, _, said) = cli(&["packets", "accept", &file]);
    let number = form["number"].as_str().unwrap();
    assert!(status == Some(2) && said.contains(number) && said.lines().count() == 1, "{said}");
    let (status, told, said) = cli(&["packets", "accept", &file, "--number", number]);
    assert_eq!((status, &told["code"]), (Some(3), &Value::from("NothingAnswered")));
    assert_eq!(said.lines().count(), 1, "{said}");
    std::fs::write(folder.path().join("not.pdf"), "MZ").unwrap();
    assert_eq!(cli(&["packets", "look", "not.pdf"]).0, Some(3));
}

#[test]
fn a_packet_file_comes_out_with_its_passphrase_and_what_is_not_signed_is_not_prolonged() {
    let folder = tempfile::tempdir().unwrap();
    let cli = |words: &[&str]| cli(folder.path(), words);
    cli(&["demo", "--out", "demo"]);
    let around = service::Surroundings::of_this_computer();
    let made =
        service::signing::issue_identities(&around, "Skola", &[("Ilze Ozola", "Skola")], "parole 7").unwrap();
    std::fs::write(folder.path().join("key.p12"), &made.identities[0]).unwrap();
    std::fs::write(folder.path().join("password"), "parole 7\n").unwrap();
    let placements = cli(&["placements"]).1["placements"].clone();
    let handed = placements.as_array().unwrap().iter().find_map(|placement| {
        let id = placement["id"].as_str().unwrap();
        let words = ["packets", "hand-out", id, "--kind", "quality", "--out", "forms"];
        let key = ["--sign", "key.p12", "--password-file", "password"];
        let (status, issued, _) = cli(&[&words[..], &key[..]].concat());
        (status == Some(0)).then_some(issued)
    });
    let program = handed.unwrap()["files"][0]["program"].clone();
    assert_eq!(program["passphrase"].as_str().unwrap().len(), 17);
    let file = std::fs::read(folder.path().join(program["path"].as_str().unwrap())).unwrap();
    assert!(file.starts_with(b"age-encryption.org/v1\n-> scrypt "));
    let (status, told, _) = cli(&["prolong", "demo/agreement.pdf"]);
    assert_eq!((status, &told["hosts"]), (Some(0), &Value::Array(vec![])), "nobody is asked without a word");
    let (status, told, _) = cli(&["prolong", "demo/agreement.pdf", "--online"]);
    assert_eq!((status, &told["code"]), (Some(3), &Value::from("NotSignedElectronically")));
}
