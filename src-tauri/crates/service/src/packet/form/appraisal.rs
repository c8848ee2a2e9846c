//! The mentor's appraisal, in the middle of the placement and at its end.

use std::collections::BTreeMap;

use i18n::Tr;
use model::assessment::{
    Appraisal, AssessmentForm, AssessmentPart, Hire, Mark, OutcomeMark, PartStanding, Scale,
};
use model::form::{Answers, Ask, Choice, Form, FormSection, Question};
use model::id::OutcomeId;
use model::problem::FieldProblem;
use model::programme::Outcome;
use store::{Reader, Tx};

use super::{given, ten_points, text};
use crate::assessment;
use crate::placement::Record;
use crate::reply::{Refusal, Stop};
use crate::surroundings::Surroundings;

const OVERALL: &str = "overall";
const BY: &str = "assessed_by";
const ON: &str = "assessed_on";
const HIRE: &str = "hire";
const STRENGTHS: &str = "strengths";
const IMPROVEMENTS: &str = "improvements";
const CHARACTERISATION: &str = "characterisation";
const ADVICE: &str = "advice";

const HIRES: [(Hire, &str); 3] = [(Hire::Yes, "yes"), (Hire::Perhaps, "perhaps"), (Hire::No, "no")];

/// A part that is confirmed, or from which the final mark was made, is changed here no more.
pub(super) fn is_closed(part: AssessmentPart, record: &Record) -> bool {
    record.assessment.may_write(part).is_err()
}

pub(super) fn form(
    part: AssessmentPart,
    reader: &Reader<'_>,
    record: &Record,
    tr: &Tr,
) -> Result<Form, Stop> {
    let rules = assessment::form_of(reader, &record.placement.id, record.placement.last_day())?;
    let known = known(part, record);
    let is_last = part == AssessmentPart::Mentor;
    let (title, introduction) = if is_last {
        (tr.packets_assessment_title(), tr.packets_assessment_introduction())
    } else {
        (tr.packets_midterm_title(), tr.packets_midterm_introduction())
    };
    let sections =
        [outcomes(&rules, record, known, tr), evidence(record, known, tr), criteria(&rules, known, tr)];
    let sections = sections.into_iter().chain([in_all(part, &rules, record, known, tr)]);
    let sections = sections.filter(|section| !section.questions.is_empty()).collect();
    Ok(Form { title, introduction, given: given(record, tr), sections })
}

pub(super) fn take(
    part: AssessmentPart,
    tx: &mut Tx<'_>,
    record: Record,
    answers: &Answers,
    around: &Surroundings,
) -> Result<(), Stop> {
    let today = around.today();
    let asked = asked(&record);
    let mark = |name: &str| Mark::parse(&text(answers, name)).ok();
    let outcome = |outcome: &&Outcome| OutcomeMark {
        outcome_id: outcome.id.clone(),
        mark: mark(&mark_of(&outcome.id)),
        remark: text(answers, &remark_of(&outcome.id)),
    };
    let criteria =
        answers.keys().filter_map(|name| Some((name.strip_prefix("criteria.")?.to_owned(), mark(name)?)));
    let appraisal = Appraisal {
        outcomes: asked
            .iter()
            .map(outcome)
            .filter(|one| one.mark.is_some() || !one.remark.is_empty())
            .collect(),
        criteria: criteria.collect::<BTreeMap<_, _>>(),
        overall: mark(OVERALL),
        strengths: text(answers, STRENGTHS),
        improvements: text(answers, IMPROVEMENTS),
        characterisation: text(answers, CHARACTERISATION),
        advice: text(answers, ADVICE),
        hire: HIRES.iter().find(|(_, name)| *name == text(answers, HIRE)).map(|(hire, _)| *hire),
        assessed_by: text(answers, BY),
        assessed_on: exchange::date::parse(&text(answers, ON)).unwrap_or(today),
        standing: PartStanding::default(),
    };
    let rules = assessment::form_of(tx, &record.placement.id, record.placement.last_day())?;
    let names: Vec<OutcomeId> = appraisal.outcomes.iter().map(|one| one.outcome_id.clone()).collect();
    let first = asked.first().map(|outcome| mark_of(&outcome.id)).unwrap_or_default();
    assessment::take_appraisal(tx, &record.placement.id, part, Some(&rules.id), appraisal, today)
        .map_err(|stop| at_questions(stop, &names, &first))
}

/// What was said before.
fn known(part: AssessmentPart, record: &Record) -> Option<&Appraisal> {
    match part {
        AssessmentPart::Midterm => record.assessment.midterm.as_ref(),
        _ => record.assessment.mentor.as_ref(),
    }
}

/// The outcomes that were agreed on, or all of the programme where none was.
fn asked(record: &Record) -> Vec<&Outcome> {
    let tied =
        |outcome: &&Outcome| record.expectations.iter().any(|item| item.outcome_ids.contains(&outcome.id));
    let agreed: Vec<&Outcome> = record.programme.outcomes.iter().filter(tied).collect();
    if agreed.is_empty() { record.programme.outcomes.iter().collect() } else { agreed }
}

fn outcomes(rules: &AssessmentForm, record: &Record, known: Option<&Appraisal>, tr: &Tr) -> FormSection {
    let question = |outcome: &Outcome| {
        let mark = said(known, &outcome.id).and_then(|one| one.mark);
        let label = format!("{} {}", outcome.code, outcome.text);
        Question::new(mark_of(&outcome.id), label, scale(rules.outcome_scale, tr), code(mark))
    };
    let questions = asked(record).into_iter().map(question).collect();
    FormSection { title: tr.packets_assessment_outcomes(), hint: String::new(), questions }
}

fn evidence(record: &Record, known: Option<&Appraisal>, tr: &Tr) -> FormSection {
    let question = |outcome: &Outcome| {
        let remark = said(known, &outcome.id).map(|one| one.remark.clone()).unwrap_or_default();
        Question::new(
            remark_of(&outcome.id),
            outcome.code.as_str(),
            Ask::Text { lines: 2, most: 2000 },
            remark,
        )
    };
    let questions = asked(record).into_iter().map(question).collect();
    FormSection {
        title: tr.packets_assessment_evidence(),
        hint: tr.packets_assessment_evidence_hint(),
        questions,
    }
}

fn criteria(rules: &AssessmentForm, known: Option<&Appraisal>, tr: &Tr) -> FormSection {
    let questions = rules.criteria.iter().map(|criterion| {
        let mark = known.and_then(|known| known.criteria.get(&criterion.id)).copied();
        let label = criterion.name.get(tr.language().tag());
        Question::new(format!("criteria.{}", criterion.id), label, scale(criterion.scale, tr), code(mark))
    });
    let questions = questions.collect();
    FormSection { title: tr.assessment_criteria(), hint: String::new(), questions }
}

/// What is said of the whole: at the end the mark, the characterisation and whether the company would employ the learner.
fn in_all(
    part: AssessmentPart,
    rules: &AssessmentForm,
    record: &Record,
    known: Option<&Appraisal>,
    tr: &Tr,
) -> FormSection {
    let words = |part: fn(&Appraisal) -> &String| known.map(part).cloned().unwrap_or_default();
    let long = |name: &str, label: String, lines, most, value| {
        Question::new(name, label, Ask::Text { lines, most }, value)
    };
    let by = known.map(|known| known.assessed_by.clone());
    let by = by.or_else(|| record.mentor.as_ref().map(|mentor| mentor.name.clone())).unwrap_or_default();
    let mut questions = vec![
        long(STRENGTHS, tr.assessment_strengths(), 3, 4000, words(|known| &known.strengths)),
        long(IMPROVEMENTS, tr.assessment_improvements(), 3, 4000, words(|known| &known.improvements)),
    ];
    if part == AssessmentPart::Mentor {
        let hires = HIRES.map(|(hire, name)| Choice::new(name, hire_words(tr, hire))).to_vec();
        let hire = known.and_then(|known| known.hire);
        let hire = HIRES.iter().find(|(one, _)| Some(*one) == hire).map_or("", |(_, name)| name);
        let overall = code(known.and_then(|known| known.overall));
        questions.insert(
            0,
            Question::new(
                OVERALL,
                tr.packets_assessment_overall(),
                scale(rules.overall_scale(), tr),
                overall,
            ),
        );
        questions.extend([
            long(
                CHARACTERISATION,
                tr.assessment_characterisation(),
                6,
                8000,
                words(|known| &known.characterisation),
            ),
            long(ADVICE, tr.assessment_advice(), 3, 4000, words(|known| &known.advice)),
            Question::new(HIRE, tr.assessment_hire(), Ask::Scale { choices: hires }, hire),
        ]);
    }
    questions.push(Question::new(BY, tr.packets_assessment_by(), Ask::Line { most: 120 }, by));
    questions.push(Question::new(ON, tr.packets_assessment_on(), Ask::Day, ""));
    FormSection { title: tr.packets_assessment_in_all(), hint: String::new(), questions }
}

fn said<'a>(known: Option<&'a Appraisal>, outcome: &OutcomeId) -> Option<&'a OutcomeMark> {
    known?.outcomes.iter().find(|one| one.outcome_id == *outcome)
}

/// The name of an outcome's mark: partial names of fields hold no hyphen.
fn mark_of(outcome: &OutcomeId) -> String {
    format!("outcomes.{}.mark", outcome.as_str().replace('-', ""))
}

fn remark_of(outcome: &OutcomeId) -> String {
    format!("outcomes.{}.remark", outcome.as_str().replace('-', ""))
}

fn code(mark: Option<Mark>) -> String {
    mark.map(Mark::code).unwrap_or_default()
}

fn scale(scale: Scale, tr: &Tr) -> Ask {
    let choices = match scale {
        Scale::TenPoints => return ten_points(),
        Scale::PassFail => {
            vec![
                Choice::new("passed", tr.documents_mark_passed()),
                Choice::new("failed", tr.documents_mark_failed()),
            ]
        }
        Scale::FourLevels => vec![
            Choice::new("exceeded", tr.documents_mark_exceeded()),
            Choice::new("reached", tr.documents_mark_reached()),
            Choice::new("partly", tr.documents_mark_partly()),
            Choice::new("not_reached", tr.documents_mark_not_reached()),
        ],
    };
    Ask::Scale { choices }
}

fn hire_words(tr: &Tr, hire: Hire) -> String {
    match hire {
        Hire::Yes => tr.assessment_hire_yes(),
        Hire::Perhaps => tr.assessment_hire_perhaps(),
        Hire::No => tr.assessment_hire_no(),
    }
}

/// Problems of the record, told at the questions of the form: the record counts outcomes, the form names them.
fn at_questions(stop: Stop, names: &[OutcomeId], first: &str) -> Stop {
    let Stop::Refused(Refusal { code, fields }) = stop else { return stop };
    let at_question =
        |field: String| match field.strip_prefix("outcomes.").and_then(|rest| rest.split_once('.')) {
            Some((index, rest)) => match index.parse::<usize>().ok().and_then(|index| names.get(index)) {
                Some(id) if rest == "mark" => mark_of(id),
                Some(id) => remark_of(id),
                None => field,
            },
            None if field == "outcomes" => first.to_owned(),
            None => field,
        };
    let fields = fields
        .into_iter()
        .map(|one| FieldProblem { field: at_question(one.field), problem: one.problem })
        .collect();
    Stop::Refused(Refusal { code, fields })
}
