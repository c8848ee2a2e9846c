//! Compiles `assets/locales/<language>/<area>.ftl` into typed Rust and TypeScript.
//!
//! Whatever a screen could stumble over at run time breaks the build here: see [`compile`].

mod catalogue;
mod compile;
mod rust;
mod typescript;
mod variables;

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io, process};

use compile::{Source, compile};

const LANGUAGES: [&str; 2] = ["lv", "en"];

fn main() {
    if let Err(problems) = run() {
        let _ = writeln!(io::stderr(), "\nerror: {}\n", problems.join("\nerror: "));
        process::exit(1);
    }
}

fn run() -> Result<(), Vec<String>> {
    let manifest = PathBuf::from(env::var("CARGO_MANIFEST_DIR").map_err(told)?);
    let locales = manifest.join("../../../assets/locales");
    let _ = writeln!(io::stdout(), "cargo::rerun-if-changed=build");
    let _ = writeln!(io::stdout(), "cargo::rerun-if-changed={}", locales.display());
    let mut sources = Vec::new();
    for language in LANGUAGES {
        sources.extend(read(&locales.join(language), language)?);
    }
    let catalogue = compile(&LANGUAGES, &sources)?;
    let out = PathBuf::from(env::var("OUT_DIR").map_err(told)?);
    fs::write(out.join("messages.rs"), rust::write(&catalogue)).map_err(told)?;
    fs::write(out.join("messages.ts"), typescript::write(&catalogue)).map_err(told)
}

/// The files of one language, in the order of their names, so that the output is always the same.
fn read(folder: &Path, language: &str) -> Result<Vec<Source>, Vec<String>> {
    let wrong = |error: io::Error| told(format!("{}: {error}", folder.display()));
    let entries = fs::read_dir(folder).map_err(wrong)?.collect::<Result<Vec<_>, _>>().map_err(wrong)?;
    let mut paths: Vec<PathBuf> = entries.into_iter().map(|entry| entry.path()).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "ftl"));
    paths.sort();
    let source = |path: &PathBuf| {
        let text = fs::read_to_string(path).map_err(|error| told(format!("{}: {error}", path.display())))?;
        let area = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
        Ok(Source { language: language.to_owned(), area, text: text.replace("\r\n", "\n") })
    };
    paths.iter().map(source).collect()
}

fn told(error: impl std::fmt::Display) -> Vec<String> {
    vec![error.to_string()]
}
