//! What a check of signatures found, in words.

use chrono::{DateTime, FixedOffset, NaiveDateTime, Utc};
use i18n::{Language, Tr, format};
use signatures::{
    Change, CmsProblem, Distrust, FileProblem, Report, SignatureKind, SignatureProblem, SignatureReport,
    StampProblem, StampReport, Trust,
};

use super::receive::Returned;
use crate::view::{IssuedMatch, SignatureLevel, SignatureView, TimeStampView, Verdict, VerifyView};
use crate::wording;

/// The report as the screens show it.
pub(super) fn view(
    tr: &Tr,
    language: Language,
    name: String,
    report: &Report,
    issued: Option<Returned>,
) -> VerifyView {
    let count = report.signatures.iter().filter(|one| one.kind != SignatureKind::Timestamp).count() as i64;
    let (verdict, summary) = match report.verdict {
        signatures::Verdict::NoSignatures => (Verdict::Unsigned, tr.signing_summary_unsigned()),
        signatures::Verdict::Holds => (Verdict::Holds, tr.signing_summary_holds(count)),
        signatures::Verdict::HoldsButUntrusted => (Verdict::Untrusted, tr.signing_summary_untrusted()),
        signatures::Verdict::Broken => (Verdict::Broken, tr.signing_summary_broken()),
    };
    let revisions = report.revisions as u32;
    let signatures = report.signatures.iter();
    let signatures = signatures.map(|one| signature(tr, language, one, (report, revisions))).collect();
    let findings = report.problems.iter().map(|problem| file_problem(tr, *problem)).collect();
    let issued = issued.map(|returned| issued_match(tr, returned));
    VerifyView { name, verdict, summary, issued, signatures, findings, container: None }
}

fn issued_match(tr: &Tr, returned: Returned) -> IssuedMatch {
    let Returned { document, fresh, obstacle } = returned;
    IssuedMatch {
        number: document.number,
        placement_id: document.placement_id,
        open: document.signatures.iter().filter(|one| !one.is_electronic()).map(|one| one.party).collect(),
        fresh,
        obstacle: obstacle.map(|code| wording::refusal(tr, code)),
    }
}

fn signature(
    tr: &Tr,
    language: Language,
    report: &SignatureReport,
    (whole, revisions): (&Report, u32),
) -> SignatureView {
    let certificate = report.certificate.as_ref();
    let mut findings: Vec<String> = report.problems.iter().map(|found| problem(tr, *found)).collect();
    if report.is_intact() {
        findings.push(match report.kind {
            SignatureKind::Timestamp => tr.signing_time_stamp_intact(),
            SignatureKind::Signature => tr.signing_intact(),
        });
    }
    let zone = report.time.map(|time| *time.offset());
    findings.extend(report.time_stamp.as_ref().map(|stamp| time_stamp(tr, language, stamp, zone)));
    findings.extend(report.changes.iter().map(|found| change(tr, found)));
    findings.push(if report.covers_whole_file {
        tr.signing_covers_file()
    } else {
        tr.signing_covers_revision(&report.revision.to_string(), &revisions.to_string())
    });
    findings.push(trust(tr, language, &report.trust));
    SignatureView {
        field: report.field.clone(),
        signer: report.signer.clone().unwrap_or_default(),
        organisation: certificate.and_then(signatures::Certificate::organisation).unwrap_or_default(),
        issuer: certificate.and_then(signatures::Certificate::issuer_common_name).unwrap_or_default(),
        signed_at: report.time.map(|at| format::date_time(at.naive_local(), language)).unwrap_or_default(),
        revision: report.revision as u32,
        revisions,
        covers_file: report.covers_whole_file,
        intact: report.is_intact(),
        trusted: report.is_trusted(),
        is_time_stamp: report.kind == SignatureKind::Timestamp,
        level: whole.level(report).map(level),
        time_stamp: report.time_stamp.as_ref().map(|stamp| stamp_view(language, stamp, zone)),
        findings,
    }
}

fn level(level: signatures::Level) -> SignatureLevel {
    match level {
        signatures::Level::Basic => SignatureLevel::Basic,
        signatures::Level::Timed => SignatureLevel::Timed,
        signatures::Level::LongTerm => SignatureLevel::LongTerm,
        signatures::Level::Archival => SignatureLevel::Archival,
    }
}

fn stamp_view(language: Language, stamp: &StampReport, zone: Option<FixedOffset>) -> TimeStampView {
    let at = |time| format::date_time(local(time, zone), language);
    TimeStampView {
        service: stamp.service.clone().unwrap_or_default(),
        at: stamp.time.map(at).unwrap_or_default(),
        trusted: stamp.is_trusted(),
    }
}

/// A moment as the signer's clock showed it.
fn local(time: DateTime<Utc>, zone: Option<FixedOffset>) -> NaiveDateTime {
    zone.map_or(time.naive_utc(), |zone| time.with_timezone(&zone).naive_local())
}

/// What the time stamp within a signature proves.
fn time_stamp(tr: &Tr, language: Language, stamp: &StampReport, zone: Option<FixedOffset>) -> String {
    match (stamp.problem, stamp.time) {
        (Some(_), _) => tr.signing_time_stamp_broken(),
        (None, Some(time)) if stamp.is_trusted() => tr.signing_time_proven(
            stamp.service.as_deref().unwrap_or_default(),
            &format::date_time(local(time, zone), language),
        ),
        _ => tr.signing_has_time_stamp(),
    }
}

fn file_problem(tr: &Tr, problem: FileProblem) -> String {
    match problem {
        FileProblem::Unreadable(_) => tr.signing_unreadable(),
        FileProblem::TrailingBytes(_) => tr.signing_trailing_bytes(),
        FileProblem::SignatureRemoved => tr.signing_removed(),
    }
}

fn problem(tr: &Tr, problem: SignatureProblem) -> String {
    match problem {
        SignatureProblem::Container(CmsProblem::DigestMismatch)
        | SignatureProblem::Timestamp(StampProblem::OtherBytes) => tr.signing_changed_bytes(),
        SignatureProblem::Timestamp(_) => tr.signing_time_stamp_broken(),
        SignatureProblem::Container(_) => tr.signing_bad_container(),
        SignatureProblem::Malformed => tr.signing_malformed(),
        SignatureProblem::UnsupportedKind => tr.signing_unsupported_kind(),
        SignatureProblem::ByteRange | SignatureProblem::PartialCoverage | SignatureProblem::NotInRevision => {
            tr.signing_partial()
        }
        SignatureProblem::Padding => tr.signing_padding(),
    }
}

fn trust(tr: &Tr, language: Language, trust: &Trust) -> String {
    let date = |at: &DateTime<Utc>| format::date(at.date_naive(), language);
    match trust {
        Trust::Trusted { anchor, .. } => tr.signing_trusted(&anchor.common_name().unwrap_or_default()),
        Trust::Untrusted(distrust) => match distrust {
            Distrust::UnknownIssuer | Distrust::NoCertificate => tr.signing_unknown_issuer(),
            Distrust::Expired(at) => tr.signing_expired(&date(at)),
            Distrust::NotYetValid(at) => tr.signing_not_yet_valid(&date(at)),
            Distrust::BadChainSignature | Distrust::NotAnAuthority => tr.signing_bad_chain(),
            Distrust::NotForSigning | Distrust::NotForTimeStamps | Distrust::UnknownExtension => {
                tr.signing_not_for_signing()
            }
            Distrust::SignedInFuture => tr.signing_future(),
            Distrust::NoTime => tr.signing_no_time(),
            Distrust::Revoked(at) => tr.signing_revoked(&date(at)),
        },
    }
}

fn change(tr: &Tr, change: &Change) -> String {
    match change {
        Change::SignatureAdded { field } => tr.signing_change_signed(field),
        Change::TimestampAdded => tr.signing_change_timestamp(),
        Change::ValidationDataAdded => tr.signing_change_validation(),
        Change::PageContentChanged { page }
        | Change::PageChanged { page, .. }
        | Change::ResourcesChanged { page }
        | Change::AnnotationsChanged { page }
        | Change::AnnotationChanged { page } => tr.signing_change_page(&page.to_string()),
        Change::PageTreeChanged => tr.signing_change_pages(),
        Change::FieldFilled { field }
        | Change::FieldChanged { field }
        | Change::FieldAdded { field }
        | Change::FieldRemoved { field } => tr.signing_change_field(field),
        Change::SignatureReplaced { field } | Change::SignatureRemoved { field } => {
            tr.signing_change_signature(field)
        }
        Change::FormChanged { .. }
        | Change::CatalogChanged { .. }
        | Change::MetadataChanged
        | Change::StructureChanged
        | Change::TrailerChanged { .. }
        | Change::ObjectFreed { .. }
        | Change::ObjectChanged { .. }
        | Change::ObjectAppeared { .. }
        | Change::Unreadable(_) => tr.signing_change_document(),
    }
}
