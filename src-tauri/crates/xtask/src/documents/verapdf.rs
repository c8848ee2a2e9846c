//! PDF/A-2a and PDF/UA-1, as veraPDF judges them: every document in one virtual machine.

use std::fs::{self, File};
use std::process::Stdio;

use super::Finding;
use super::samples::{Sample, Samples};
use crate::failure::Failure;
use crate::log::Log;
use crate::site::Site;
use crate::tools::java;

/// The profiles every document has to fit, signed or not.
const FLAVOURS: [&str; 2] = ["2a", "ua1"];

pub fn judge(site: &Site, log: &mut Log, samples: &Samples) -> Result<Vec<Finding>, Failure> {
    let requests = samples.folder.join("verapdf-requests.tsv");
    fs::write(&requests, lines(&samples.documents)).map_err(Failure::io("writing veraPDF's requests"))?;
    let input = File::open(&requests).map_err(Failure::io("reading veraPDF's requests"))?;
    let mut verapdf = java::verapdf(site, log)?;
    let output = log.output_from(&mut verapdf, Stdio::from(input))?;
    let said = String::from_utf8_lossy(&output.stdout);
    Ok(samples
        .documents
        .iter()
        .flat_map(|sample| FLAVOURS.map(|flavour| finding(&said, flavour, sample)))
        .collect())
}

fn lines(documents: &[Sample]) -> String {
    let requests = documents.iter().flat_map(|sample| FLAVOURS.map(|flavour| request(flavour, sample)));
    requests.map(|request| request + "\n").collect()
}

fn request(flavour: &str, sample: &Sample) -> String {
    format!("{flavour}\t{}", sample.file.display())
}

fn finding(said: &str, flavour: &'static str, sample: &Sample) -> Finding {
    let request = request(flavour, sample);
    let verdict = said.lines().find_map(|line| line.strip_suffix(&request)).map_or("no verdict", str::trim);
    let good = verdict == "PASS";
    let words = if good {
        format!("PDF/{} holds", conformance(flavour))
    } else {
        format!("PDF/{} {verdict}", conformance(flavour))
    };
    Finding::new(&sample.file, "veraPDF", words, good)
}

fn conformance(flavour: &str) -> &'static str {
    if flavour == "ua1" { "UA-1" } else { "A-2a" }
}
