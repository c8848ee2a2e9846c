//! The report's data, from what is on record. It has no place for a personal code.

use documents::report::{
    Alert, Answer, Author, Dimension, Expectation, FinalMark, Gate, MentorAssessment, OpenQuestion,
    OutcomeMark, OverallMark, Quality, Report, Signatory,
};
use documents::{Error, Press, Print, Signing};
use i18n::{Language, Tr};
use model::assessment;
use model::id::OutcomeId;
use model::party::Party;
use model::quality::{Band, DimensionScore, Evaluation, LocalText};

use super::agreement::place;
use super::{Issue, outcome_codes};
use crate::placement::Record;

/// The layout that new reports use.
pub(crate) const TEMPLATE: &str = "placement-quality-report-1";

/// Makes the quality report of a placement.
pub(super) fn make(press: &mut Press, record: &Record, issue: &Issue) -> Result<Print, Error> {
    press.report(&report(record, issue.language), &issue.options(Signing::Electronic))
}

fn report(record: &Record, language: Language) -> Report {
    let (placement, programme) = (&record.placement, &record.programme);
    let evaluation = record.evaluation();
    Report {
        place: place(&record.school, language),
        school: record.school.name.clone(),
        author: author(record),
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
        ended: placement.ended.as_ref().map(|ended| ended.reason.clone()).unwrap_or_default(),
        expectations: expectations(record),
        mentor_assessment: record.assessment.mentor.as_ref().map(|m| mentor_assessment(record, m)),
        final_mark: record.assessment.final_mark.as_ref().map(final_mark),
        conclusion: conclusion(&Tr::new(language), &evaluation),
        quality: quality(record, evaluation, language),
        signatories: signatories(record),
    }
}

/// The supervisor writes the report; where there is none, the one who signs for the school.
fn author(record: &Record) -> Author {
    match &record.supervisor {
        Some(supervisor) => Author { name: supervisor.name.clone(), position: supervisor.position.clone() },
        None => Author {
            name: record.school.signatory.name.clone(),
            position: record.school.signatory.position.clone(),
        },
    }
}

fn signatories(record: &Record) -> Vec<Signatory> {
    [Party::School, Party::Company].map(|party| signatory(record, party)).to_vec()
}

/// Who signs for a party what is made of the weeks at the company and of their end.
pub(super) fn signatory(record: &Record, party: Party) -> Signatory {
    let (name, position) = match party {
        Party::School => {
            let author = author(record);
            (author.name, author.position)
        }
        Party::Company => {
            record.mentor.as_ref().map(|m| (m.name.clone(), m.position.clone())).unwrap_or_default()
        }
        Party::Student => (record.student.full_name(), String::new()),
    };
    Signatory { party, name, position }
}

fn expectations(record: &Record) -> Vec<Expectation> {
    let items = record.expectations.iter();
    let row = |item: &model::expectation::Expectation| Expectation {
        party: item.party,
        side: item.side,
        text: item.text.clone(),
        outcomes: outcome_codes(record, &item.outcome_ids),
        standing: item.standing,
    };
    items.map(row).collect()
}

fn mentor_assessment(record: &Record, assessment: &assessment::Appraisal) -> MentorAssessment {
    let outcomes = assessment.outcomes.iter().filter_map(|mark| {
        let (code, text) = outcome(record, &mark.outcome_id)?;
        Some(OutcomeMark { code, text, mark: mark.mark, remark: mark.remark.clone() })
    });
    MentorAssessment {
        outcomes: outcomes.collect(),
        overall: assessment.overall,
        strengths: assessment.strengths.clone(),
        improvements: assessment.improvements.clone(),
        characterisation: assessment.characterisation.clone(),
        by: assessment.assessed_by.clone(),
        on: assessment.assessed_on,
    }
}

fn outcome(record: &Record, id: &OutcomeId) -> Option<(String, String)> {
    let outcome = record.programme.outcomes.iter().find(|outcome| outcome.id == *id)?;
    Some((outcome.code.clone(), outcome.text.clone()))
}

fn final_mark(mark: &assessment::FinalMark) -> FinalMark {
    FinalMark { mark: mark.mark, reason: mark.reason.clone(), by: mark.given_by.clone(), on: mark.given_on }
}

fn quality(record: &Record, evaluation: Evaluation, language: Language) -> Quality {
    Quality {
        dimensions: evaluation.dimensions.iter().map(|score| dimension(record, score, language)).collect(),
        gates: gates(record, language),
        alerts: alerts(record, &evaluation, language),
        overall_marks: record
            .forms
            .iter()
            .filter_map(|form| form.overall.map(|mark| OverallMark { party: form.party, mark }))
            .collect(),
        open: open(record, language),
        gap_limit: record.questionnaire.gap_from,
        index: evaluation.index,
        shown: evaluation.shown,
        band: evaluation.band,
        completeness: evaluation.completeness,
        capped: evaluation.capped,
        action_required: evaluation.action_required,
    }
}

fn dimension(record: &Record, score: &DimensionScore, language: Language) -> Dimension {
    let of = |party| score.parties.iter().find(|p| p.party == party).map(|p| p.score);
    let known = record.questionnaire.dimensions.iter().find(|dimension| dimension.id == score.id);
    Dimension {
        id: score.id.clone(),
        name: known.map(|d| words(&d.name, language)).unwrap_or_default(),
        weight: score.weight,
        student: of(Party::Student),
        company: of(Party::Company),
        school: of(Party::School),
        score: score.score,
        gap: score.gap,
        flagged: score.flagged,
    }
}

fn gates(record: &Record, language: Language) -> Vec<Gate> {
    let answer = |gate: &str| record.gates.answers.iter().find(|answer| answer.gate == gate);
    let row = |gate: &model::quality::Gate| {
        let answer = answer(&gate.id);
        Gate {
            id: gate.id.clone(),
            text: words(&gate.text, language),
            state: answer.map(|answer| answer.state),
            evidence: answer.map(|answer| answer.evidence.clone()).unwrap_or_default(),
            on: answer.and_then(|answer| answer.on),
        }
    };
    record.questionnaire.gates.iter().map(row).collect()
}

fn alerts(record: &Record, evaluation: &Evaluation, language: Language) -> Vec<Alert> {
    let text = |item: &String| {
        let known = record.questionnaire.all_items().find(|known| known.id == *item);
        known.map(|known| words(&known.text, language)).unwrap_or_default()
    };
    evaluation.alerts.iter().map(|item| Alert { item: item.clone(), text: text(item) }).collect()
}

fn open(record: &Record, language: Language) -> Vec<OpenQuestion> {
    let questions = record.questionnaire.open.iter().map(|question| OpenQuestion {
        question: words(&question.text, language),
        answers: record
            .forms
            .iter()
            .filter_map(|form| form.open.get(&question.id).map(|text| (form.party, text)))
            .filter(|(_, text)| !text.trim().is_empty())
            .map(|(party, text)| Answer { party, text: text.clone() })
            .collect(),
    });
    questions.filter(|question| !question.answers.is_empty()).collect()
}

/// What is advised, by the band; what it rests on the report says itself.
fn conclusion(tr: &Tr, evaluation: &Evaluation) -> String {
    match evaluation.band {
        Some(Band::Excellent) => tr.conclusion_excellent(),
        Some(Band::Good) => tr.conclusion_good(),
        Some(Band::NeedsWork) => tr.conclusion_needs_work(),
        Some(Band::Insufficient) => tr.conclusion_insufficient(),
        None => String::new(),
    }
}

fn words(text: &LocalText, language: Language) -> String {
    text.get(&language.to_string()).to_owned()
}
