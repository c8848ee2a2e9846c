//! The document checks: what independent judges say of the PDFs that the built `amats-cli` makes.
//!
//! Drives programs only; reads nothing of a PDF itself except to forge one.

mod fillers;
mod foreign;
mod forgery;
mod poppler;
mod pyhanko;
mod samples;
pub mod verapdf;

use std::path::Path;
use std::process::Command;

use crate::failure::Failure;
use crate::log::Log;
use crate::site::Site;
use crate::steps::Verdict;
use samples::{Sample, Samples};

/// What one judge said of one document.
pub struct Finding {
    document: String,
    judge: &'static str,
    said: String,
    good: bool,
}

impl Finding {
    fn new(document: &Path, judge: &'static str, said: impl Into<String>, good: bool) -> Self {
        let name = document.file_name().unwrap_or_default().to_string_lossy().into_owned();
        Self { document: name, judge, said: said.into(), good }
    }
}

/// Makes the demonstration documents and asks every judge about them, before and after signing.
pub fn check(site: &Site, log: &mut Log) -> Result<Verdict, Failure> {
    let samples = samples::make(site, log)?;
    let mut findings = samples.repeated.clone().into_iter().map(same_bytes).collect::<Result<Vec<_>, _>>()?;
    findings.extend(verapdf::judge(site, log, &samples)?);
    for sample in &samples.documents {
        findings.push(qpdf(log, &sample.file)?);
        findings.extend(poppler::judge(log, sample)?);
    }
    findings.extend(signatures(site, log, &samples)?);
    findings.extend(foreign::judge(site, log, &samples)?);
    findings.extend(fillers::judge(site, log, &samples)?);
    closing(log, &findings)
}

fn same_bytes((first, second): (std::path::PathBuf, std::path::PathBuf)) -> Result<Finding, Failure> {
    let read = |file: &Path| std::fs::read(file).map_err(Failure::io(format!("reading {}", file.display())));
    let equal = read(&first)? == read(&second)?;
    Ok(Finding::new(
        &first,
        "bytes",
        if equal { "made twice, the same" } else { "made twice, they differ" },
        equal,
    ))
}

fn qpdf(log: &mut Log, file: &Path) -> Result<Finding, Failure> {
    let output = log.output(Command::new("qpdf").arg("--check").arg(file))?;
    let good = output.status.success();
    let said = if good { "no errors or warnings" } else { "errors or warnings" };
    Ok(Finding::new(file, "qpdf", said, good))
}

fn signatures(site: &Site, log: &mut Log, samples: &Samples) -> Result<Vec<Finding>, Failure> {
    let mut findings = Vec::new();
    for sample in samples.signed() {
        let Sample { file, trust, .. } = sample;
        let forged = forgery::forge(site, log, file)?;
        findings.push(poppler::signatures(log, sample)?);
        findings.push(verify(site, log, trust, file, true)?);
        findings.push(verify(site, log, trust, &forged.flipped, false)?);
        findings.push(verify(site, log, trust, &forged.later_update, false)?);
        findings.extend(pyhanko::judge(site, log, trust, &[file, &forged.flipped, &forged.later_update])?);
        if sample.stamps > 0 {
            findings.push(pyhanko::archival(site, log, sample)?);
        }
    }
    Ok(findings)
}

/// Our own verdict: status 0 for a signature that holds, 4 for one that does not.
fn verify(site: &Site, log: &mut Log, trust: &Path, file: &Path, holds: bool) -> Result<Finding, Failure> {
    let mut command = Command::new(site.program("amats-cli"));
    command.arg("verify").arg(file).arg("--trust").arg(trust);
    let status = log.output(&mut command)?.status.code();
    let (said, good) = match status {
        Some(0) => ("holds".to_owned(), holds),
        Some(4) => ("does not hold".to_owned(), !holds),
        other => (format!("status {other:?}"), false),
    };
    Ok(Finding::new(file, "amats-cli", said, good))
}

/// Every finding goes to the log; the terminal shows them when all are good, and the end of the log when not.
fn closing(log: &mut Log, findings: &[Finding]) -> Result<Verdict, Failure> {
    let line = |Finding { document, judge, said, good }: &Finding| {
        format!("{}{document:28} {judge:10} {said}", if *good { "  " } else { "! " })
    };
    let lines = findings.iter().map(line).collect::<Vec<_>>().join("\n");
    log.say(&format!("\n{lines}"))?;
    match findings.iter().filter(|finding| !finding.good).count() {
        0 => {
            println!("\n{lines}");
            Ok(Verdict::Fine(format!("{} findings, all as they should be", findings.len())))
        }
        bad => Err(Failure::Check(format!("{bad} of {} findings are not as they should be", findings.len()))),
    }
}
