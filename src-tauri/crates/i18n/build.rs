//! Compiles the Fluent files of `assets/locales` into typed functions; whatever is missing, unknown or
//! different between the languages breaks the build.

#[path = "build/catalogue.rs"]
mod catalogue;
#[path = "build/rust.rs"]
mod rust;
#[path = "build/typescript.rs"]
mod typescript;

use std::path::{Path, PathBuf};

fn main() {
    if let Err(fault) = compile() {
        println!("cargo::error={fault}");
    }
}

fn compile() -> Result<(), String> {
    let locales = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../assets/locales");
    println!("cargo::rerun-if-changed={}", locales.display());
    let catalogue = catalogue::read(&locales)?;
    let out = PathBuf::from(std::env::var("OUT_DIR").map_err(|error| error.to_string())?);
    write(&out.join("messages.rs"), &rust::functions(&catalogue))?;
    write(&out.join("messages.ts"), &typescript::module(&catalogue))
}

fn write(path: &Path, text: &str) -> Result<(), String> {
    std::fs::write(path, text).map_err(|error| format!("{}: {error}", path.display()))
}
