//! How much a signature carries with it for checks in later years (`PAdES` baseline, EN 319 142-1, 6).

use crate::report::{Change, Report, SignatureKind, SignatureReport};

/// A level of the baseline; each holds all that the one before it holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// B-B: the signature alone; when it was made is a claim.
    Basic,
    /// B-T: a time stamp is over it.
    Timed,
    /// B-LT: what a check needs is kept in the file.
    LongTerm,
    /// B-LTA: a time stamp is over that, too.
    Archival,
}

impl Report {
    /// The level of one of its signatures; `None` for a time stamp and for what is not intact.
    ///
    /// Told by form: whether a stamp's service is trusted stands beside it. What is kept must be enough to say of
    /// the signer's path that nothing on it was withdrawn.
    pub fn level(&self, signature: &SignatureReport) -> Option<Level> {
        if signature.kind != SignatureKind::Signature || !signature.is_intact() {
            return None;
        }
        let later: Vec<&SignatureReport> =
            self.signatures.iter().filter(|one| is_sound_stamp_after(one, signature)).collect();
        if signature.time_stamp.is_none() && later.is_empty() {
            return Some(Level::Basic);
        }
        if !keeps_data_after(signature) || !signature.is_known_not_revoked() {
            return Some(Level::Timed);
        }
        // A stamp that has all of the data before it; where data came after it as well, none is assumed before.
        let is_archived = later.iter().any(|stamp| !keeps_data_after(stamp));
        Some(if is_archived { Level::Archival } else { Level::LongTerm })
    }
}

fn is_sound_stamp_after(one: &SignatureReport, signature: &SignatureReport) -> bool {
    one.kind == SignatureKind::Timestamp && one.is_intact() && one.revision > signature.revision
}

fn keeps_data_after(signature: &SignatureReport) -> bool {
    signature.changes.contains(&Change::ValidationDataAdded)
}
