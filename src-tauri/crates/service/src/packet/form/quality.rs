//! The company's questionnaire about the quality of the placement.

use std::collections::BTreeMap;

use i18n::Tr;
use model::document::DocumentKind;
use model::form::{Answers, Ask, Choice, Form, FormSection, Question};
use model::id::QualityFormId;
use model::party::Party;
use model::quality::{Answer, Dimension, QualityForm};
use store::Tx;

use super::{given, ten_points, text};
use crate::input::QualityFormInput;
use crate::placement::Record;
use crate::quality;
use crate::reply::Stop;
use crate::surroundings::Surroundings;

const OVERALL: &str = "overall";
const ANSWERS: &str = "answers";
const OPEN: &str = "open";
/// Most characters of an answer in free words.
const MOST: u32 = 4000;

/// How answers are called in a form.
const SCALE: [(Answer, &str); 5] = [
    (Answer::Fully, "fully"),
    (Answer::Rather, "rather"),
    (Answer::RatherNot, "rather_not"),
    (Answer::Not, "not"),
    (Answer::NotApplicable, "not_applicable"),
];

/// After the report was issued its answers stay as they were reported.
pub(super) fn is_closed(record: &Record) -> bool {
    record.latest(DocumentKind::Report).is_some()
}

pub(super) fn form(record: &Record, tr: &Tr) -> Form {
    let known = record.forms.iter().find(|form| form.party == Party::Company);
    let dimensions = record.questionnaire.dimensions.iter();
    let mut sections: Vec<FormSection> =
        dimensions.filter_map(|dimension| statements(dimension, known, tr)).collect();
    let open = record.questionnaire.open.iter().map(|question| {
        let answer = known.and_then(|form| form.open.get(&question.id)).cloned().unwrap_or_default();
        let label = question.text.get(tr.language().tag());
        Question::new(format!("{OPEN}.{}", question.id), label, Ask::Text { lines: 3, most: MOST }, answer)
    });
    let overall = known.and_then(|form| form.overall).map(|grade| grade.points().to_string());
    let overall =
        Question::new(OVERALL, tr.packets_quality_overall(), ten_points(), overall.unwrap_or_default());
    sections.push(FormSection {
        title: tr.packets_quality_open(),
        hint: String::new(),
        questions: [overall].into_iter().chain(open).collect(),
    });
    Form {
        title: tr.packets_quality_title(),
        introduction: tr.packets_quality_introduction(),
        given: given(record, tr),
        sections,
    }
}

/// The company's statements of a dimension; none where it has no say.
fn statements(dimension: &Dimension, known: Option<&QualityForm>, tr: &Tr) -> Option<FormSection> {
    let ask =
        Ask::Scale { choices: SCALE.map(|(answer, name)| Choice::new(name, words(tr, answer))).to_vec() };
    let items = dimension.items.iter().filter(|item| item.party == Party::Company);
    let questions: Vec<Question> = items
        .map(|item| {
            let answer =
                known.and_then(|form| form.answers.get(&item.id)).copied().map(name).unwrap_or_default();
            let name = format!("{ANSWERS}.{}", item.id);
            Question::new(name, item.text.get(tr.language().tag()), ask.clone(), answer)
        })
        .collect();
    let title = dimension.name.get(tr.language().tag()).to_owned();
    (!questions.is_empty()).then_some(FormSection { title, hint: String::new(), questions })
}

pub(super) fn take(
    tx: &mut Tx<'_>,
    record: Record,
    answers: &Answers,
    around: &mut Surroundings,
) -> Result<(), Stop> {
    let input = QualityFormInput {
        placement_id: record.placement.id,
        party: Party::Company,
        answers: under(answers, ANSWERS).filter_map(|(item, name)| Some((item, answer(&name)?))).collect(),
        open: under(answers, OPEN).collect::<BTreeMap<_, _>>(),
        overall: text(answers, OVERALL).parse().ok(),
        answered_on: around.today(),
    };
    let fresh = QualityFormId::new(around);
    quality::keep_form(tx, input, fresh, around.today()).map(drop)
}

/// The answers whose names begin with a group, by the rest of their names.
fn under<'a>(answers: &'a Answers, group: &'static str) -> impl Iterator<Item = (String, String)> + 'a {
    answers.iter().filter_map(move |(name, answer)| {
        let rest = name.strip_prefix(group)?.strip_prefix('.')?;
        (!answer.trim().is_empty()).then(|| (rest.to_owned(), answer.trim().to_owned()))
    })
}

fn name(answer: Answer) -> &'static str {
    SCALE.iter().find(|(known, _)| *known == answer).map_or("", |(_, name)| name)
}

fn answer(name: &str) -> Option<Answer> {
    SCALE.iter().find(|(_, known)| *known == name).map(|(answer, _)| *answer)
}

fn words(tr: &Tr, answer: Answer) -> String {
    match answer {
        Answer::Fully => tr.questionnaire_answer_fully(),
        Answer::Rather => tr.questionnaire_answer_rather(),
        Answer::RatherNot => tr.questionnaire_answer_rather_not(),
        Answer::Not => tr.questionnaire_answer_not(),
        Answer::NotApplicable => tr.questionnaire_answer_not_applicable(),
    }
}
