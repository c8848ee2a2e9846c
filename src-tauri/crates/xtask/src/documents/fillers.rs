//! Forms that other programs filled in, as the built `amats-cli` reads them: every answer comes home, or the file is
//! refused by name.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::{Value, json};

use super::Finding;
use super::samples::{Packet, Samples};
use crate::failure::Failure;
use crate::log::Log;
use crate::site::Site;
use crate::tools::{node, python};

/// What is filled in: name of the question, what goes in, how it reads afterwards. The first form is the questionnaire.
const ANSWERS: [&[(&str, &str, &str)]; 2] = [
    &[
        ("answers.M01", "rather_not", "Drīzāk nepiekrītu"),
        ("answers.M02", "fully", "Pilnībā piekrītu"),
        ("overall", "3", "3"),
        ("open.helped", LETTERS, LETTERS),
    ],
    &[
        ("company.phone", "", ""),
        ("company.email", "birojs@uznemums.example", "birojs@uznemums.example"),
        ("mentor.name", "Žanete Āčēģīķļņšūž-Ķīķule", "Žanete Āčēģīķļņšūž-Ķīķule"),
    ],
];
const LETTERS: &str = "Meistars Jānis: āčēģīķļņšūž ĀČĒĢĪĶĻŅŠŪŽ\nOtrā rinda – „pēdiņās”, 100 €";

/// Programs of `fill.py`, and whether what they write can be read.
const BY_PYTHON: [(&str, bool); 10] = [
    ("pymupdf", true),
    ("pymupdf-packed", true),
    ("pymupdf-append", true),
    ("pypdf", true),
    ("pypdf-append", true),
    ("pikepdf", true),
    ("pikepdf-packed", true),
    ("pikepdf-web", true),
    ("pdfium", true),
    // Its cross-reference stream lacks its type and its end; qpdf refuses it as well. Chromium does not save so.
    ("pdfium-append", false),
];
/// What qpdf makes of a file that was filled in.
const BY_QPDF: [(&str, &[&str]); 3] = [
    ("qpdf-streams", &["--object-streams=generate", "--recompress-flate"]),
    ("qpdf-plain", &["--qdf", "--object-streams=disable"]),
    ("qpdf-web", &["--linearize"]),
];

/// Fills the packet in with each program and reads it back.
pub fn judge(site: &Site, log: &mut Log, samples: &Samples) -> Result<Vec<Finding>, Failure> {
    let bench = Bench { site, folder: &samples.folder, packet: &samples.packet };
    let answers = bench.folder.join("answers.json");
    fs::write(&answers, bench.answers().to_string()).map_err(Failure::io("writing answers"))?;
    let mut findings = Vec::new();
    for (program, readable) in BY_PYTHON {
        let filled = bench.by_python(log, program, &answers)?;
        let finding =
            if readable { bench.come_home(log, &filled) } else { bench.refused(log, &filled, "PdfDamaged") };
        findings.push(finding?);
    }
    let filled = bench.by_pdfjs(log, &answers)?;
    findings.push(bench.come_home(log, &filled)?);
    for (name, options) in BY_QPDF {
        let again = bench.file(name);
        log.run(Command::new("qpdf").args(options).arg(&filled).arg(&again))?;
        findings.push(bench.come_home(log, &again)?);
    }
    for flat in bench.flattened(log, &filled)? {
        findings.push(bench.refused(log, &flat, "NoFields")?);
    }
    Ok(findings)
}

struct Bench<'a> {
    site: &'a Site,
    folder: &'a Path,
    packet: &'a Packet,
}

impl Bench<'_> {
    fn file(&self, program: &str) -> PathBuf {
        self.folder.join(format!("filled-{program}.pdf"))
    }

    /// Answers by the full names of fields.
    fn answers(&self) -> Value {
        let forms = self.packet.groups.iter().zip(ANSWERS);
        let pairs = forms.flat_map(|(group, answers)| {
            answers.iter().map(move |(name, answer, _)| (format!("{group}.{name}"), json!(answer)))
        });
        Value::Object(pairs.collect())
    }

    fn by_python(&self, log: &mut Log, program: &str, answers: &Path) -> Result<PathBuf, Failure> {
        let (source, filled) = (self.folder.join("to-be-filled.pdf"), self.file(program));
        // Some programs append to the file they read.
        fs::copy(&self.packet.file, &source).map_err(Failure::io("copying the packet"))?;
        let mut command = Command::new(python::with_fillers(self.site, log)?);
        command.arg(self.site.root.join("tests/checkers/fillers/fill.py")).arg(program);
        log.run(command.arg(source).arg(answers).arg(&filled))?;
        Ok(filled)
    }

    fn by_pdfjs(&self, log: &mut Log, answers: &Path) -> Result<PathBuf, Failure> {
        node::install_packages(self.site, log)?;
        let filled = self.file("pdfjs");
        let mut command = Command::new("node");
        command.arg(self.site.root.join("tests/checkers/fillers/fill.mjs"));
        command.arg(self.site.ui().join("node_modules/pdfjs-dist"));
        log.run(command.args([&self.packet.file, answers, &filled]))?;
        Ok(filled)
    }

    /// The form as printers to PDF make it: all is on the page, nothing is a field.
    fn flattened(&self, log: &mut Log, filled: &Path) -> Result<[PathBuf; 2], Failure> {
        let [printed, flat] = ["pdftocairo", "qpdf-flat"].map(|name| self.file(name));
        log.run(Command::new("pdftocairo").arg("-pdf").arg(filled).arg(&printed))?;
        let options = ["--generate-appearances", "--flatten-annotations=all"];
        log.output(Command::new("qpdf").args(options).arg(filled).arg(&flat))?;
        Ok([printed, flat])
    }

    fn look(&self, log: &mut Log, file: &Path) -> Result<(Option<i32>, Value), Failure> {
        let mut command = Command::new(self.site.program("amats-cli"));
        command.current_dir(self.folder).args(["--workspace", "demo/workspace.amats", "--json"]);
        let output = log.output(command.args(["packets", "look"]).arg(file))?;
        let object = serde_json::from_slice(&output.stdout).unwrap_or_default();
        Ok((output.status.code(), object))
    }

    /// Exactly the answers that went in, and nothing in their way.
    fn come_home(&self, log: &mut Log, file: &Path) -> Result<Finding, Failure> {
        let (status, returned) = self.look(log, file)?;
        let forms = returned["forms"].as_array().map_or(&[][..], Vec::as_slice);
        let good = |(form, answers): (&Value, &[(&str, &str, &str)])| {
            form["obstacle"].is_null() && rows(form) == expected(answers)
        };
        let home = forms.iter().zip(ANSWERS).filter(|pair| good(*pair)).count();
        let whole = status == Some(0) && forms.len() == ANSWERS.len() && home == ANSWERS.len();
        let words =
            if whole { "all answers come home".to_owned() } else { format!("status {status:?}: {returned}") };
        Ok(Finding::new(file, "amats-cli", words, whole))
    }

    fn refused(&self, log: &mut Log, file: &Path, code: &str) -> Result<Finding, Failure> {
        let (status, told) = self.look(log, file)?;
        let good = status == Some(3) && told["code"] == code;
        let words = if good { format!("refused: {code}") } else { format!("status {status:?}: {told}") };
        Ok(Finding::new(file, "amats-cli", words, good))
    }
}

fn expected<'a>(answers: &[(&'a str, &str, &'a str)]) -> BTreeMap<&'a str, &'a str> {
    answers.iter().map(|(name, _, reads)| (*name, *reads)).collect()
}

fn rows(form: &Value) -> BTreeMap<&str, &str> {
    let rows = form["rows"].as_array().into_iter().flatten();
    rows.filter_map(|row| Some((row["name"].as_str()?, row["after"].as_str()?))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_letter_of_latvian_is_filled_in() {
        let rows = ANSWERS[0].iter().map(|(name, _, reads)| json!({ "name": name, "after": reads }));
        let form = json!({ "rows": rows.collect::<Vec<_>>() });
        assert_eq!(super::rows(&form)["open.helped"], LETTERS);
        assert!("āčēģīķļņšūž".chars().all(|letter| LETTERS.contains(letter)));
        assert_ne!(super::rows(&json!({ "rows": [] })), expected(ANSWERS[0]));
    }
}
