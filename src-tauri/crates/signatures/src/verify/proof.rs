//! Who is trusted, and when something was proven to be there: time stamps first, then the
//! signatures, each judged at the moment that is proven for it.
//!
//! A time stamp is judged at its own moment: that the service's certificate expired since does not
//! undo it. That it was withdrawn does, unless a later time stamp shows that it was there before.

use chrono::{DateTime, Utc};

use super::signature::{Found, Stamp};
use super::validation::Kept;
use crate::certificate::Certificate;
use crate::report::{Distrust, SignatureKind, StampReport, Trust};
use crate::trust::{Help, Moments, Purpose, TrustAnchors};

/// Judges the signatures of one file.
pub struct Proof<'a> {
    anchors: &'a TrustAnchors,
    now: DateTime<Utc>,
    kept: Kept,
    /// The trusted document time stamps: what they cover up to, and their moments.
    stamps: Vec<(usize, DateTime<Utc>)>,
}

impl<'a> Proof<'a> {
    /// Gathers the document time stamps that are trusted, the newest first: each shows that those
    /// before it were there.
    pub fn new(found: &[Found], anchors: &'a TrustAnchors, now: DateTime<Utc>, kept: Kept) -> Self {
        let mut proof = Self { anchors, now, kept, stamps: Vec::new() };
        for stamp in found.iter().rev().filter(|one| one.kind == SignatureKind::Timestamp) {
            let moment = proof.moment(stamp);
            proof.stamps.extend(moment);
        }
        proof
    }

    fn moment(&self, stamp: &Found) -> Option<(usize, DateTime<Utc>)> {
        let trusted = matches!(self.trust(stamp, self.proven(stamp, None)), Trust::Trusted { .. });
        let sound = trusted && stamp.problems.is_empty();
        sound.then_some((stamp.range?.end, stamp.time?.to_utc()))
    }

    /// The time stamp that came with a signature.
    pub fn stamp(&self, found: &Found, stamp: &Stamp) -> StampReport {
        let trust = match (&stamp.signer, stamp.time) {
            (Some(signer), Some(time)) if time <= self.now => {
                let revoked = self.proven(found, None).unwrap_or(self.now);
                let moments = Moments { valid: time, revoked };
                self.judge(signer, &stamp.others, Purpose::TimeStamp, moments)
            }
            (Some(_), Some(_)) => Trust::Untrusted(Distrust::SignedInFuture),
            _ => Trust::Untrusted(Distrust::NoCertificate),
        };
        StampReport {
            service: stamp.signer.as_ref().and_then(crate::Certificate::common_name),
            certificate: stamp.signer.clone(),
            time: stamp.time,
            problem: stamp.problem,
            trust,
        }
    }

    /// The earliest moment at which a signature is proven to have been there.
    pub fn proven(&self, found: &Found, own: Option<&StampReport>) -> Option<DateTime<Utc>> {
        let end = found.range?.end;
        let own = own.filter(|stamp| stamp.is_trusted()).and_then(|stamp| stamp.time);
        let later = self.stamps.iter().filter(|(covered, _)| *covered > end).map(|(_, moment)| *moment);
        own.into_iter().chain(later).min()
    }

    /// Whether a signature's certificate leads to an anchor, at the proven moment or the claimed one.
    pub fn trust(&self, found: &Found, proven: Option<DateTime<Utc>>) -> Trust {
        let Some(container) = &found.container else { return Trust::Untrusted(Distrust::NoCertificate) };
        let claimed = found.time.map(|time| time.to_utc());
        let (purpose, valid) = match found.kind {
            SignatureKind::Signature => (Purpose::Signature, proven.or(claimed)),
            SignatureKind::Timestamp => (Purpose::TimeStamp, claimed),
        };
        let Some(valid) = valid else { return Trust::Untrusted(Distrust::NoTime) };
        if valid > self.now || claimed.is_some_and(|claimed| claimed > self.now) {
            return Trust::Untrusted(Distrust::SignedInFuture);
        }
        let moments = Moments { valid, revoked: proven.unwrap_or(self.now) };
        self.judge(&container.signer, &container.others, purpose, moments)
    }

    fn judge(
        &self,
        signer: &Certificate,
        others: &[Certificate],
        purpose: Purpose,
        moments: Moments,
    ) -> Trust {
        let certificates = [others, &self.kept.certificates].concat();
        let help = Help { certificates: &certificates, evidence: &self.kept.evidence };
        self.anchors.judge(signer, help, purpose, moments)
    }
}
