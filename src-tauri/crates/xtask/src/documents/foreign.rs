//! What another program signed and stamped (pyHanko), as the built `amats-cli` sees it.

use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

use super::samples::Samples;
use super::{Finding, forgery};
use crate::failure::Failure;
use crate::log::Log;
use crate::site::Site;
use crate::tools::python;

/// How `amats-cli --language en` names a document time stamp that came after a signature.
const STAMP_ALLOWED: &str = "A time stamp was added afterwards, which is allowed.";

/// A document that pyHanko signed, one of ours that it stamped, and a forgery of the second.
pub fn judge(site: &Site, log: &mut Log, samples: &Samples) -> Result<Vec<Finding>, Failure> {
    let Made { signed, stamped, trust } = make(site, log, samples)?;
    let forged = forgery::flipped(&stamped)?;
    let mut said = |file: &Path, trust: &Path| verify(site, log, file, trust);
    let (by_pyhanko, with_stamp, changed) =
        (said(&signed, &trust)?, said(&stamped, &samples.trust)?, said(&forged, &samples.trust)?);
    Ok(vec![
        finding(&signed, &by_pyhanko, by_pyhanko.holds()),
        finding(&stamped, &with_stamp, with_stamp.allows_the_stamp()),
        finding(&forged, &changed, changed.tells_every_signature()),
    ])
}

fn finding(file: &Path, said: &Said, good: bool) -> Finding {
    Finding::new(file, "amats-cli", said.words(), good)
}

struct Made {
    signed: PathBuf,
    stamped: PathBuf,
    /// The authority of pyHanko's signer and of its time-stamp service.
    trust: PathBuf,
}

fn make(site: &Site, log: &mut Log, samples: &Samples) -> Result<Made, Failure> {
    let fresh = samples.documents.iter().find(|sample| sample.signatures == 0);
    let (Some(fresh), Some(ours)) = (fresh, samples.signed().next()) else {
        return Err(Failure::Check("no document to sign, or none to stamp".into()));
    };
    let mut command = Command::new(python::with_pyhanko(site, log)?);
    command.arg(site.root.join("tests/checkers/pyhanko/stamp.py"));
    log.run(command.args([&fresh.file, &ours.file, &samples.folder]))?;
    let [signed, stamped, trust] = ["signed-by-pyhanko.pdf", "time-stamped.pdf", "pyhanko-trust.pem"]
        .map(|name| samples.folder.join(name));
    Ok(Made { signed, stamped, trust })
}

fn verify(site: &Site, log: &mut Log, file: &Path, trust: &Path) -> Result<Said, Failure> {
    let mut command = Command::new(site.program("amats-cli"));
    command.args(["verify", "--json", "--language", "en"]).arg(file).arg("--trust").arg(trust);
    let output = log.output(&mut command)?;
    let report = serde_json::from_slice(&output.stdout)
        .map_err(|error| Failure::Check(format!("`verify --json` printed no JSON: {error}")))?;
    Ok(Said { status: output.status.code(), report })
}

/// How `amats-cli verify` ended, and its report.
struct Said {
    status: Option<i32>,
    report: Value,
}

impl Said {
    fn is(&self, status: i32, verdict: &str) -> bool {
        self.status == Some(status) && self.report["verdict"] == verdict
    }

    fn signatures(&self) -> &[Value] {
        self.report["signatures"].as_array().map_or(&[], Vec::as_slice)
    }

    fn intact(&self) -> usize {
        self.signatures().iter().filter(|signature| signature["intact"] == true).count()
    }

    fn holds(&self) -> bool {
        self.is(0, "holds") && matches!(self.signatures(), [one] if one["time_stamp"].is_object())
    }

    /// Both signatures stay good; the stamp is checked, but its service is nobody we trust.
    fn allows_the_stamp(&self) -> bool {
        let [school, company, stamp] = self.signatures() else { return false };
        self.is(0, "holds")
            && [school, company].into_iter().all(names_the_stamp)
            && stamp["intact"] == true
            && stamp["is_time_stamp"] == true
            && stamp["trusted"] == false
            && stamp["signed_at"].as_str().is_some_and(|time| !time.is_empty())
    }

    fn tells_every_signature(&self) -> bool {
        self.is(4, "broken") && self.signatures().len() == 3 && self.intact() == 0
    }

    fn words(&self) -> String {
        let (intact, all) = (self.intact(), self.signatures().len());
        let stamped = if self.signatures().iter().any(names_the_stamp) { ", then stamped" } else { "" };
        format!(
            "{}: {intact} of {all} signatures intact{stamped}",
            self.report["verdict"].as_str().unwrap_or("no verdict")
        )
    }
}

fn names_the_stamp(signature: &Value) -> bool {
    signature["findings"].as_array().is_some_and(|findings| findings.iter().any(|one| one == STAMP_ALLOWED))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn said(status: i32, verdict: &str, intact: bool) -> Said {
        let ours = json!({ "intact": intact, "trusted": true, "findings": [STAMP_ALLOWED] });
        let stamp = json!({
            "intact": intact, "trusted": false, "is_time_stamp": true, "signed_at": "21 Nov 2026", "findings": []
        });
        let report = json!({ "verdict": verdict, "signatures": [ours, ours, stamp] });
        Said { status: Some(status), report }
    }

    #[test]
    fn a_stamp_is_allowed_only_when_both_signatures_name_it() {
        let mut said = said(0, "holds", true);
        assert!(said.allows_the_stamp());
        assert_eq!(said.words(), "holds: 3 of 3 signatures intact, then stamped");
        said.report["signatures"][1]["findings"] = json!([]);
        assert!(!said.allows_the_stamp());
    }

    #[test]
    fn a_forgery_is_told_only_when_no_signature_is_intact() {
        assert!(said(4, "broken", false).tells_every_signature());
        assert!(!said(4, "broken", true).tells_every_signature());
        assert!(!said(0, "holds", false).tells_every_signature());
    }
}
