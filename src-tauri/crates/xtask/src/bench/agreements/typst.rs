//! The same agreements by typst: one template, compiled for each text in one process with its fonts read once.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::thread;

use serde_json::json;

use super::measured::{Made, run};
use super::text::Text;
use crate::failure::Failure;
use crate::log::Log;
use crate::site::Site;
use crate::tools::{python, renew};

/// Has typst make every agreement, on as many threads as are fastest: all of the machine's.
pub fn make(site: &Site, log: &mut Log, folder: &Path, texts: &[Text]) -> Result<Made, Failure> {
    let python = python::with_typst(site, log)?;
    let (lines, out) = (folder.join("texts.jsonl"), folder.join("typst"));
    renew(&out)?;
    let line =
        |text: &Text| json!({ "title": text.title(), "blocks": text.json().to_string() }).to_string() + "\n";
    fs::write(&lines, texts.iter().map(line).collect::<String>()).map_err(Failure::io("writing texts"))?;
    let here = site.root.join("src-tauri/crates/xtask/src/bench/agreements");
    let threads = thread::available_parallelism().map_or(1, usize::from);
    let mut command = Command::new(&python);
    command.arg(here.join("compile.py")).arg(here.join("agreement.typ")).arg(&lines);
    command.arg(site.root.join("assets/fonts")).arg(&out).arg(threads.to_string());
    let taken = run(log, &mut command)?;
    let version = log.text(Command::new(&python).args(["-c", "import typst; print(typst.__version__)"]))?;
    Made::of(&format!("typst {}", version.trim()), taken, &out)
}
