//! The house's arrows: which crate may know which, and who alone may name a heavy dependency.

use std::collections::BTreeMap;
use std::process::Command;

use serde_json::Value;

/// What each of our crates may depend on, of ours.
const ARROWS: [(&str, &[&str]); 9] = [
    ("amats", &["service"]),
    ("cli", &["service", "model", "i18n"]),
    ("service", &["model", "store", "documents", "signatures", "exchange", "i18n"]),
    ("exchange", &["model"]),
    ("documents", &["model", "i18n"]),
    ("signatures", &[]),
    ("store", &["model"]),
    ("i18n", &[]),
    ("model", &[]),
];

/// Who alone may name a dependency.
const ALONE: [(&str, &[&str]); 5] = [
    ("tauri", &["amats"]),
    ("rusqlite", &["store"]),
    ("printpdf", &["documents"]),
    ("calamine", &["exchange"]),
    ("lopdf", &["documents", "signatures"]),
];

#[test]
fn every_crate_knows_only_what_the_house_lets_it_know() {
    let crates = dependencies();
    for (name, allowed) in ARROWS {
        let ours = ARROWS.map(|(known, _)| known);
        let known = crates[name].iter().filter(|dependency| ours.contains(&dependency.as_str()));
        for dependency in known {
            assert!(allowed.contains(&dependency.as_str()), "{name} must not know {dependency}");
        }
    }
}

#[test]
fn heavy_dependencies_have_one_home_each() {
    let crates = dependencies();
    for (dependency, homes) in ALONE {
        let users =
            ARROWS.map(|(name, _)| name).into_iter().filter(|n| crates[*n].iter().any(|d| d == dependency));
        for user in users {
            assert!(homes.contains(&user), "{user} must not name {dependency}");
        }
    }
}

/// Normal dependencies of each crate of the workspace.
fn dependencies() -> BTreeMap<String, Vec<String>> {
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version", "1", "--no-deps", "--offline"])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .unwrap();
    let metadata: Value = serde_json::from_slice(&output.stdout).unwrap();
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let of = |package: &Value| {
        let all = package["dependencies"].as_array().unwrap().iter();
        all.filter(|dependency| dependency["kind"].is_null()).map(|d| text(&d["name"])).collect()
    };
    metadata["packages"]
        .as_array()
        .unwrap()
        .iter()
        .map(|package| (text(&package["name"]), of(package)))
        .collect()
}
