//! PDF/A-2a and PDF/UA-1, as veraPDF judges them: every document in one virtual machine.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::Stdio;

use super::Finding;
use super::samples::Samples;
use crate::failure::Failure;
use crate::log::Log;
use crate::site::Site;
use crate::tools::java;

/// The profiles every document has to fit, signed or not.
const FLAVOURS: [&str; 2] = ["2a", "ua1"];

/// The verdicts on every document one by one, and on the drafts together.
pub fn judge(site: &Site, log: &mut Log, samples: &Samples) -> Result<Vec<Finding>, Failure> {
    let documents: Vec<&Path> = samples.documents.iter().map(|sample| sample.file.as_path()).collect();
    let drafts: Vec<&Path> = samples.drafts.iter().map(PathBuf::as_path).collect();
    let said = ask(site, log, samples, &[documents.as_slice(), drafts.as_slice()].concat())?;
    let one_by_one = documents.iter().flat_map(|file| FLAVOURS.map(|flavour| finding(&said, flavour, file)));
    let together = FLAVOURS.map(|flavour| summary(&said, flavour, &drafts));
    Ok(one_by_one.chain(together).collect())
}

/// How many files fit a profile, all judged at once.
pub fn passes(
    site: &Site,
    log: &mut Log,
    folder: &Path,
    files: &[PathBuf],
    flavour: &str,
) -> Result<usize, Failure> {
    let lines: String = files.iter().map(|file| request(flavour, file) + "\n").collect();
    let said = answers(site, log, folder, &lines)?;
    Ok(files.iter().filter(|file| verdict(&said, flavour, file) == "PASS").count())
}

fn ask(site: &Site, log: &mut Log, samples: &Samples, files: &[&Path]) -> Result<String, Failure> {
    let lines = files.iter().flat_map(|file| FLAVOURS.map(|flavour| request(flavour, file) + "\n"));
    answers(site, log, &samples.folder, &lines.collect::<String>())
}

fn answers(site: &Site, log: &mut Log, folder: &Path, lines: &str) -> Result<String, Failure> {
    let requests = folder.join("verapdf-requests.tsv");
    fs::write(&requests, lines).map_err(Failure::io("writing veraPDF's requests"))?;
    let input = File::open(&requests).map_err(Failure::io("reading veraPDF's requests"))?;
    let mut verapdf = java::verapdf(site, log)?;
    let output = log.output_from(&mut verapdf, Stdio::from(input))?;
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

fn request(flavour: &str, file: &Path) -> String {
    format!("{flavour}\t{}", file.display())
}

fn verdict<'a>(said: &'a str, flavour: &str, file: &Path) -> &'a str {
    let request = request(flavour, file);
    said.lines().find_map(|line| line.strip_suffix(&request)).map_or("no verdict", str::trim)
}

fn finding(said: &str, flavour: &'static str, file: &Path) -> Finding {
    let verdict = verdict(said, flavour, file);
    let words = format!("PDF/{} {verdict} {}", conformance(flavour), first_clause(said, flavour, file));
    Finding::new(file, "veraPDF", words.trim_end(), verdict == "PASS")
}

/// The first of the indented lines that follow a verdict: the clause that failed.
fn first_clause<'a>(said: &'a str, flavour: &str, file: &Path) -> &'a str {
    let request = request(flavour, file);
    let mut lines = said.lines().skip_while(|line| !line.ends_with(&request)).skip(1);
    lines.next().filter(|line| line.starts_with("    ")).map_or("", str::trim)
}

fn summary(said: &str, flavour: &'static str, drafts: &[&Path]) -> Finding {
    let bad: Vec<String> = drafts
        .iter()
        .filter(|file| verdict(said, flavour, file) != "PASS")
        .map(|file| file.file_name().unwrap_or_default().to_string_lossy().into_owned())
        .collect();
    let words = format!(
        "PDF/{}: {} of {} PASS {}",
        conformance(flavour),
        drafts.len() - bad.len(),
        drafts.len(),
        bad.join(" ")
    );
    Finding::new(Path::new("(drafts)"), "veraPDF", words.trim_end(), bad.is_empty())
}

fn conformance(flavour: &str) -> &'static str {
    if flavour == "ua1" { "UA-1" } else { "A-2a" }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SAID: &str = "PASS\t2a\t/x/a.pdf\nFAIL\t2a\t/x/b.pdf\n    1x clause 6.1.9 test 1: spacing\n";

    #[test]
    fn only_a_pass_is_good() {
        assert!(finding(SAID, "2a", Path::new("/x/a.pdf")).good);
        let bad = finding(SAID, "2a", Path::new("/x/b.pdf"));
        assert_eq!((bad.good, bad.said.as_str()), (false, "PDF/A-2a FAIL 1x clause 6.1.9 test 1: spacing"));
        assert!(!finding(SAID, "ua1", Path::new("/x/a.pdf")).good, "a file nobody judged has not passed");
    }

    #[test]
    fn drafts_that_fail_are_named() {
        let finding = summary(SAID, "2a", &[Path::new("/x/a.pdf"), Path::new("/x/b.pdf")]);
        assert_eq!(finding.said, "PDF/A-2a: 1 of 2 PASS b.pdf");
    }
}
