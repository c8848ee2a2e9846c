//! The documents that are judged: the demonstration's, and the same two made anew without a signature.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;

use crate::failure::Failure;
use crate::log::Log;
use crate::site::Site;
use crate::tools::renew;

/// One PDF and what has to be found in it.
pub struct Sample {
    /// Where it stands.
    pub file: PathBuf,
    /// How many signatures it carries.
    pub signatures: usize,
    /// Text that has to be extracted right.
    pub phrases: &'static [&'static str],
}

/// Everything that is judged.
pub struct Samples {
    /// Where all of it stands.
    pub folder: PathBuf,
    /// Every document, signed or not.
    pub documents: Vec<Sample>,
    /// Pairs made twice from the same input.
    pub repeated: Vec<(PathBuf, PathBuf)>,
    /// The certificate of the demonstration's authority.
    pub trust: PathBuf,
}

impl Samples {
    /// The documents with signatures.
    pub fn signed(&self) -> impl Iterator<Item = &Sample> {
        self.documents.iter().filter(|sample| sample.signatures > 0)
    }
}

/// Headings that stand in every agreement, with letters that a wrong encoding would lose.
const AGREEMENT: &[&str] = &["Līgums par", "mācību", "prakses", "uzņēmum", "izglītības iestād"];
/// The same for every report.
const REPORT: &[&str] = &["kvalitātes", "vērtējum", "uzņēmum", "Laba"];

/// The signatures on the demonstration's report: the school's and the company mentor's.
const REPORT_SIGNATURES: usize = 2;

pub fn make(site: &Site, log: &mut Log) -> Result<Samples, Failure> {
    let folder = site.scratch("documents");
    renew(&folder)?;
    let cli = Cli { program: site.program("amats-cli"), folder: &folder };
    cli.succeed(log, &["demo", "--out", "demo"])?;
    let report = cli.first_possible(log, "report")?;
    let agreement = cli.first_possible(log, "agreement")?;
    let demo = folder.join("demo");
    let sample = |file, signatures, phrases| Sample { file, signatures, phrases };
    let documents = vec![
        sample(demo.join("agreement.pdf"), 0, AGREEMENT),
        sample(demo.join("report.pdf"), REPORT_SIGNATURES, REPORT),
        sample(agreement.0.clone(), 0, AGREEMENT),
        sample(report.0.clone(), 0, REPORT),
    ];
    Ok(Samples { documents, repeated: vec![agreement, report], trust: demo.join("trust.pem"), folder })
}

struct Cli<'a> {
    program: PathBuf,
    folder: &'a Path,
}

impl Cli<'_> {
    fn command(&self, words: &[&str]) -> Command {
        let mut command = Command::new(&self.program);
        command.current_dir(self.folder).args(words);
        command
    }

    fn succeed(&self, log: &mut Log, words: &[&str]) -> Result<(), Failure> {
        log.run(&mut self.command(words))
    }

    fn in_demo(&self, log: &mut Log, words: &[&str]) -> Result<Output, Failure> {
        let words = [&["--workspace", "demo/workspace.amats"], words].concat();
        log.output(&mut self.command(&words))
    }

    /// Makes a document twice for the first placement that is far enough for it.
    fn first_possible(&self, log: &mut Log, kind: &str) -> Result<(PathBuf, PathBuf), Failure> {
        let (first, second) = (format!("{kind}-unsigned.pdf"), format!("{kind}-unsigned-again.pdf"));
        for placement in self.placements(log)? {
            if self.in_demo(log, &[kind, &placement, "--out", &first])?.status.success() {
                self.in_demo(log, &[kind, &placement, "--out", &second])?;
                return Ok((self.folder.join(first), self.folder.join(second)));
            }
        }
        Err(Failure::Check(format!("no placement of the demonstration gives a document of kind {kind}")))
    }

    fn placements(&self, log: &mut Log) -> Result<Vec<String>, Failure> {
        let output = self.in_demo(log, &["placements", "--json"])?;
        let value: Value = serde_json::from_slice(&output.stdout)
            .map_err(|error| Failure::Check(format!("`placements --json` printed no JSON: {error}")))?;
        Ok(ids(&value))
    }
}

fn ids(value: &Value) -> Vec<String> {
    let list = value.get("placements").and_then(Value::as_array);
    let ids = list.into_iter().flatten().filter_map(|placement| placement.get("id")?.as_str());
    ids.map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn placements_are_read_from_the_json_of_the_command_line() {
        let value = serde_json::json!({ "placements": [{ "id": "a" }, { "id": "b", "student": "DEMO" }] });
        assert_eq!(ids(&value), ["a", "b"]);
    }
}
