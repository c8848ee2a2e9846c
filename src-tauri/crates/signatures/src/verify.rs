//! Verifying: every signature by itself, and then what happened to the file after it.
//!
//! A signature that fits its bytes proves nothing about what a reader sees when a later revision
//! has replaced the page. So the revisions are compared, and only further signatures, time stamps
//! and validation data pass.
//!
//! Absent: what a certifying signature permits (only what is listed above passes, always).

mod changes;
mod compare;
mod dictionaries;
mod equal;
mod proof;
mod roles;
mod signature;
mod validation;
mod wanted;
mod xmp;

use chrono::{DateTime, Utc};

use crate::form;
use crate::pdf::file::File;
use crate::pdf::{Unreadable, scan};
use crate::report::{Change, FileProblem, Report, SignatureKind, SignatureReport, Verdict};
use crate::trust::TrustAnchors;
use proof::Proof;
use signature::{Found, Range};

pub use wanted::{Wanted, carried, wanted};

/// Verifies every signature of a file. `at` is now: no signature is believed to be of later.
///
/// Never fails: a file that cannot be read is [`Verdict::Broken`] and says why.
pub fn verify(pdf: &[u8], anchors: &TrustAnchors, at: DateTime<Utc>) -> Report {
    let examined = File::read(pdf).and_then(|file| examine(&file, anchors, at));
    examined.unwrap_or_else(|unreadable| Report {
        verdict: Verdict::Broken,
        revisions: 0,
        unsigned_revisions: 0,
        signatures: Vec::new(),
        problems: vec![FileProblem::Unreadable(unreadable)],
    })
}

fn examine(file: &File<'_>, anchors: &TrustAnchors, at: DateTime<Utc>) -> Result<Report, Unreadable> {
    let view = file.newest_view();
    let fields = form::fields(&view)?;
    let signed = fields.iter().filter(|field| field.is_signature() && field.value().is_some());
    let mut found: Vec<Found> = signed.map(|field| signature::examine(file, &view, field)).collect();
    found.sort_by_key(|one| one.range.map_or(0, |range| range.end));
    let steps = steps(file, &found);
    let proof = Proof::new(&found, anchors, at, validation::Kept::of(&view)?);
    let signatures: Vec<SignatureReport> =
        found.iter().map(|one| report(file, one, &steps, &proof)).collect();
    let problems = file_problems(file, &found);
    let covered = found.iter().filter_map(|one| one.revision).max();
    Ok(Report {
        verdict: verdict(&signatures, &problems),
        revisions: file.revisions.len(),
        unsigned_revisions: covered.map_or(0, |covered| file.revisions.len() - 1 - covered),
        signatures,
        problems,
    })
}

/// What happened from one revision to a later one, both by index.
struct Step {
    from: usize,
    changes: Vec<Change>,
}

/// Compares each signed revision with the next signed one, and the last with the newest.
fn steps(file: &File<'_>, found: &[Found]) -> Vec<Step> {
    let mut stops: Vec<usize> = found.iter().filter_map(|one| one.revision).collect();
    stops.push(file.revisions.len() - 1);
    stops.sort_unstable();
    stops.dedup();
    let pairs = stops.windows(2);
    pairs.map(|pair| Step { from: pair[0], changes: compare::between(file, pair[0], pair[1]) }).collect()
}

fn report(file: &File<'_>, found: &Found, steps: &[Step], proof: &Proof<'_>) -> SignatureReport {
    let after = |step: &&Step| found.revision.is_some_and(|own| step.from >= own);
    let container = found.container.as_ref();
    let time_stamp = found.stamp.as_ref().map(|stamp| proof.stamp(found, stamp));
    let proven = proof.proven(found, time_stamp.as_ref());
    SignatureReport {
        field: found.field.clone(),
        kind: found.kind,
        certificate: container.map(|container| container.signer.clone()),
        signer: container.and_then(|container| container.signer.common_name()),
        time: found.time,
        reason: found.reason.clone(),
        location: found.location.clone(),
        revision: found.revision.map_or(0, |index| index + 1),
        covers_whole_file: found.range.is_some_and(|range| range.end == file.bytes.len()),
        time_stamp,
        proven,
        problems: found.problems.clone(),
        trust: proof.trust(found, proven),
        changes: steps.iter().filter(after).flat_map(|step| step.changes.iter().cloned()).collect(),
    }
}

fn file_problems(file: &File<'_>, found: &[Found]) -> Vec<FileProblem> {
    let mut problems = Vec::new();
    let rest = &file.bytes[file.end..];
    let harmless = found.is_empty() && rest.iter().copied().all(scan::is_white);
    if !rest.is_empty() && !harmless {
        problems.push(FileProblem::TrailingBytes(rest.len()));
    }
    let known: Vec<Range> = found.iter().filter_map(|one| one.range).collect();
    if signature::traces(file.bytes).iter().any(|trace| !known.contains(trace)) {
        problems.push(FileProblem::SignatureRemoved);
    }
    problems
}

fn verdict(signatures: &[SignatureReport], problems: &[FileProblem]) -> Verdict {
    let mut people = signatures.iter().filter(|one| one.kind == SignatureKind::Signature);
    if !problems.is_empty() || signatures.iter().any(|one| !one.is_intact()) {
        Verdict::Broken
    } else if signatures.is_empty() {
        Verdict::NoSignatures
    } else if people.all(SignatureReport::is_trusted) {
        Verdict::Holds
    } else {
        Verdict::HoldsButUntrusted
    }
}
