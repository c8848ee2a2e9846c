//! `demo --out DIR`: the main job, from a workspace to a report that both sides signed, without a window.

use std::fmt::Write as _;
use std::path::Path;

use serde_json::json;
use service::Session;
use service::exhibit;
use service::workspace;

use crate::outcome::{Done, Outcome};
use crate::workspaces::text;

pub(crate) fn run(session: &mut Session, out: &Path) -> Outcome {
    let around = service::Surroundings::of_this_computer();
    let desk = workspace::create_demo(&out.join("workspace.amats"), &around)?;
    session.place(desk);
    let shown = exhibit::make(session, out)?;
    let tr = session.tr();
    let mut words = tr.cli_demo_made(
        &shown.companies.to_string(),
        &shown.placements.to_string(),
        &shown.students.to_string(),
    );
    for file in &shown.files {
        let _ = write!(words, "\n  {}", text(file));
    }
    let _ = write!(words, "\n{}", shown.report.summary);
    for signature in &shown.report.signatures {
        let _ = write!(words, "\n  {} · {}", signature.signer, signature.signed_at);
    }
    let files: Vec<String> = shown.files.iter().map(|file| text(file)).collect();
    Ok(Done::with(json!({ "files": files, "report": shown.report }), words))
}
