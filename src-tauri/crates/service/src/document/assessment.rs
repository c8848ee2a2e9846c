//! The assessment sheet and the characterisation, from what is on record. Neither has a place for a personal code, nor for
//! what the student says of the company.

use chrono::NaiveDate;
use documents::assessment::{AssessmentSheet, Characterisation, SheetMark, SheetOutcome, SheetPart, Subject};
use documents::report::Signatory;
use documents::{Error, Press, Print, Signing};
use i18n::Language;
use model::assessment::{Appraisal, AssessmentForm, AssessmentPart, Proposal};
use model::document::DocumentKind;
use model::party::Party;
use store::Reader;

use super::Issue;
use super::agreement::place;
use crate::assessment;
use crate::placement::Record;
use crate::reply::{RefusalCode, Stop};

/// The form of the assessment, for documents that tell of it.
pub(super) fn form(
    reader: &Reader<'_>,
    record: &Record,
    kind: DocumentKind,
    day: NaiveDate,
) -> Result<Option<AssessmentForm>, Stop> {
    let tells = matches!(kind, DocumentKind::Assessment | DocumentKind::Characterisation);
    tells.then(|| assessment::of_record(reader, &record.assessment, day)).transpose()
}

/// A sheet is issued of a final mark, and a characterisation of the mentor's words, once nobody can change them unseen.
pub(super) fn require(record: &Record, kind: DocumentKind) -> Result<(), Stop> {
    let part = match kind {
        DocumentKind::Assessment => AssessmentPart::Final,
        _ => AssessmentPart::Mentor,
    };
    match record.assessment.standing(part) {
        None if part == AssessmentPart::Mentor => Err(RefusalCode::NotAssessed.into()),
        Some(standing) if standing.is_confirmed() => Ok(()),
        _ if part == AssessmentPart::Mentor => Err(RefusalCode::MentorNotConfirmed.into()),
        _ => Err(RefusalCode::FinalMarkMissing.into()),
    }
}

/// What there must be for a draft.
pub(super) fn require_draft(record: &Record, kind: DocumentKind) -> Result<(), Stop> {
    let lacks = kind == DocumentKind::Characterisation && record.assessment.mentor.is_none();
    if lacks { Err(RefusalCode::NotAssessed.into()) } else { Ok(()) }
}

/// Makes the assessment sheet.
pub(super) fn sheet(press: &mut Press, record: &Record, issue: &Issue) -> Result<Print, Error> {
    let form = issue.form.as_ref().ok_or_else(|| absent("no form of the assessment"))?;
    let known = &record.assessment;
    let proposal = Proposal::of(known, form);
    let (mentor, defence) = (known.mentor.as_ref(), known.defence.as_ref());
    let part = |line: &model::assessment::ProposalLine| SheetPart {
        part: line.part,
        weight: line.weight,
        mark: line.mark,
        hundredths: line.hundredths,
    };
    let sheet = AssessmentSheet {
        subject: subject(record, issue.language),
        outcomes: mentor.map(|mentor| outcomes(record, mentor)).unwrap_or_default(),
        judged: mentor.map(|mentor| (mentor.assessed_by.clone(), mentor.assessed_on)),
        parts: proposal.lines.iter().map(part).collect(),
        weighed: proposal.weighed,
        hundredths: proposal.hundredths,
        state: proposal.state,
        proposed: proposal.mark,
        final_mark: known.final_mark.as_ref().map(|mark| SheetMark {
            mark: mark.mark,
            reason: mark.reason.clone(),
            by: mark.given_by.clone(),
            on: mark.given_on,
        }),
        defended_on: defence.map(|defence| defence.held_on),
        commission: defence.map(|defence| defence.commission.clone()).unwrap_or_default(),
        protocol: defence.map(|defence| defence.protocol.clone()).unwrap_or_default(),
        signatories: signatories(record, &issue.signers),
    };
    press.assessment_sheet(&sheet, &issue.options(Signing::Paper))
}

/// Makes the characterisation.
pub(super) fn characterisation(press: &mut Press, record: &Record, issue: &Issue) -> Result<Print, Error> {
    let (Some(form), Some(mentor)) = (&issue.form, &record.assessment.mentor) else {
        return Err(absent("no appraisal by the mentor"));
    };
    let language = issue.language.to_string();
    let criteria = form.criteria.iter().filter_map(|criterion| {
        let mark = mentor.criteria.get(&criterion.id)?;
        Some((criterion.name.get(&language).to_owned(), *mark))
    });
    let of = Characterisation {
        subject: subject(record, issue.language),
        criteria: criteria.collect(),
        overall: mentor.overall,
        words: mentor.characterisation.clone(),
        strengths: mentor.strengths.clone(),
        improvements: mentor.improvements.clone(),
        advice: mentor.advice.clone(),
        hire: mentor.hire,
        by: mentor.assessed_by.clone(),
        on: mentor.assessed_on,
        signatories: signatories(record, &issue.signers),
    };
    press.characterisation(&of, &issue.options(Signing::Paper))
}

/// Outcomes with their marks, in the order in which they were judged.
fn outcomes(record: &Record, mentor: &Appraisal) -> Vec<SheetOutcome> {
    let known = |id| record.programme.outcomes.iter().find(|outcome| outcome.id == id);
    let row = |mark: &model::assessment::OutcomeMark| {
        let outcome = known(mark.outcome_id.clone())?;
        Some(SheetOutcome {
            code: outcome.code.clone(),
            text: outcome.text.clone(),
            mark: mark.mark,
            evidence: mark.remark.clone(),
        })
    };
    mentor.outcomes.iter().filter_map(row).collect()
}

fn subject(record: &Record, language: Language) -> Subject {
    let (placement, programme) = (&record.placement, &record.programme);
    Subject {
        place: place(&record.school, language),
        school: record.school.name.clone(),
        trainee: record.student.full_name(),
        group: record.student.group.clone(),
        company: record.company.full_name(),
        site: placement.site_address.clone(),
        supervisor: record.supervisor.as_ref().map(|s| s.name.clone()).unwrap_or_default(),
        mentor: record.mentor.as_ref().map(|m| m.name.clone()).unwrap_or_default(),
        kind: placement.kind,
        programme: programme.name.clone(),
        programme_code: programme.code.clone(),
        qualification: programme.qualification.clone(),
        level: programme.lki_level,
        start: placement.period.start(),
        end: placement.period.end(),
        hours_total: placement.hours_total,
        goal: placement.goal.clone(),
    }
}

/// For the school whoever signs for it; for the company the mentor, or whoever signs for it where there is none.
fn signatories(record: &Record, parties: &[Party]) -> Vec<Signatory> {
    parties.iter().map(|party| signatory(record, *party)).collect()
}

fn signatory(record: &Record, party: Party) -> Signatory {
    let (name, position) = match party {
        Party::School => (record.school.signatory.name.clone(), record.school.signatory.position.clone()),
        Party::Company => record.mentor.as_ref().map_or_else(
            || (record.company.usual_signer().map(|one| one.name.clone()).unwrap_or_default(), String::new()),
            |mentor| (mentor.name.clone(), mentor.position.clone()),
        ),
        Party::Student => (record.student.full_name(), String::new()),
    };
    Signatory { party, name, position }
}

fn absent(what: &str) -> Error {
    Error::Writer { reason: what.to_owned() }
}
