//! What a check of signatures found, as `sign` and `verify` print it.

use std::fmt::Write as _;

use i18n::Tr;
use serde_json::json;
use service::view::{
    ClaimedCover, ContainedFile, ContainerView, CoverState, SignatureLevel, Verdict, VerifyView,
};

use crate::outcome::Done;

/// What was found, for people and for programs.
pub(crate) fn shown(tr: &Tr, view: &VerifyView) -> Done {
    let mut words = view.summary.clone();
    for finding in &view.findings {
        let _ = write!(words, "\n  {finding}");
    }
    for signature in &view.signatures {
        let _ = write!(words, "\n  {} · {} · {}", signature.field, signature.signer, signature.signed_at);
        if let Some(level) = signature.level {
            let _ = write!(words, "\n    {}", level_words(tr, level));
        }
        for finding in &signature.findings {
            let _ = write!(words, "\n    {finding}");
        }
    }
    if let Some(container) = &view.container {
        let _ = write!(words, "{}", container_words(tr, container));
    }
    Done { holds: view.verdict == Verdict::Holds, ..Done::with(json!(view), words) }
}

fn level_words(tr: &Tr, level: SignatureLevel) -> String {
    match level {
        SignatureLevel::Basic => tr.verify_level_basic(),
        SignatureLevel::Timed => tr.verify_level_timed(),
        SignatureLevel::LongTerm => tr.verify_level_long_term(),
        SignatureLevel::Archival => tr.verify_level_archival(),
    }
}

/// What a container holds and claims; that nothing of it was validated is said first.
fn container_words(tr: &Tr, container: &ContainerView) -> String {
    let mut words = format!("\n  {}", tr.verify_container_unchecked());
    for ContainedFile { name, issued, .. } in &container.files {
        let about = match issued {
            Some(found) if found.same => tr.verify_container_same(&found.number),
            Some(found) => tr.verify_container_differs(&found.number),
            None => tr.verify_container_foreign(),
        };
        let _ = write!(words, "\n  {name}: {about}");
    }
    for claim in &container.signatures {
        let _ = write!(words, "\n  {}: {} · {}", tr.verify_claim_badge(), claim.signer, claim.claimed_at);
        for ClaimedCover { name, state } in &claim.covers {
            let _ = write!(words, "\n    {name}: {}", cover_words(tr, *state));
        }
    }
    words
}

fn cover_words(tr: &Tr, state: CoverState) -> String {
    match state {
        CoverState::Same => tr.verify_cover_same(),
        CoverState::Different => tr.verify_cover_different(),
        CoverState::Missing => tr.verify_cover_missing(),
        CoverState::Unknown => tr.verify_cover_unknown(),
    }
}
