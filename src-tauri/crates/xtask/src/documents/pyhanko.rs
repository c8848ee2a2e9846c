//! pyHanko's opinion of signatures: unlike most verifiers, it compares the revisions of a file.

use std::path::Path;
use std::process::Command;

use super::Finding;
use super::samples::Sample;
use crate::failure::Failure;
use crate::log::Log;
use crate::site::Site;
use crate::tools::python;

/// Judges a signed file, which has to hold, and forgeries of it, which must not.
pub fn judge(site: &Site, log: &mut Log, trust: &Path, files: &[&Path]) -> Result<Vec<Finding>, Failure> {
    let mut command = Command::new(python::with_pyhanko(site, log)?);
    command.arg(site.root.join("tests/checkers/pyhanko/validate.py")).arg(trust).args(files);
    let output = log.output(&mut command)?;
    let said = String::from_utf8_lossy(&output.stdout);
    let finding = |(position, file): (usize, &&Path)| {
        let verdict = verdict(&said, file);
        let expected = if position == 0 { "HOLDS" } else { "BROKEN" };
        Finding::new(file, "pyHanko", words(verdict), verdict == Some(expected))
    };
    Ok(files.iter().enumerate().map(finding).collect())
}

/// Whether every signature passes the validation for long-term archival (EN 319 102-1), with what the file keeps.
pub fn archival(site: &Site, log: &mut Log, sample: &Sample) -> Result<Finding, Failure> {
    let mut command = Command::new(python::with_pyhanko(site, log)?);
    command.arg(site.root.join("tests/checkers/pyhanko/archival.py")).arg(&sample.trust).arg(&sample.file);
    let output = log.output(&mut command)?;
    let said = String::from_utf8_lossy(&output.stdout);
    let passed = said.lines().filter(|line| line.starts_with("PASS\t")).count();
    let words = format!("B-LTA: {passed} of {} signatures pass", sample.signatures);
    Ok(Finding::new(&sample.file, "pyHanko", words, output.status.success() && passed == sample.signatures))
}

fn verdict<'a>(said: &'a str, file: &Path) -> Option<&'a str> {
    let ending = format!("\t{}", file.display());
    said.lines().find_map(|line| line.strip_suffix(&ending))
}

fn words(verdict: Option<&str>) -> &'static str {
    match verdict {
        Some("HOLDS") => "holds: intact, trusted, no change since but permitted ones",
        Some("BROKEN") => "does not hold",
        _ => "no verdict",
    }
}
