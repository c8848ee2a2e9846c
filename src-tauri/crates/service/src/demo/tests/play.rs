//! The demonstration played without a workspace: its scenes, and what is on record after the last of them.

use chrono::NaiveDate;
use model::assessment::{AssessmentForm, AssessmentPart};
use model::document::{DocumentKind, PartySignature, SignatureState};
use model::id::{IdSource, PlacementId};
use model::party::Party;
use model::placement::{Facts, Placement};
use model::quality::{Evaluation, QualityForm, Questionnaire, evaluate};
use model::student::Student;

use crate::demo::calendar::Calendar;
use crate::demo::cast::Cast;
use crate::demo::data::Data;
use crate::demo::scene::{Act, Scene, scenes};

const FORM: &str = include_str!("../../../../../../assets/rules/assessment-2.toml");
const RULES: &str = include_str!("../../../../../../assets/rules/placement-quality-1.toml");

struct Counter(u64);

impl IdSource for Counter {
    fn next(&mut self) -> (u64, [u8; 10]) {
        self.0 += 1;
        let mut random = [0; 10];
        random[2..].copy_from_slice(&self.0.to_be_bytes());
        (1_800_000_000_000, random)
    }
}

pub(super) struct Play {
    pub(super) rules: Questionnaire,
    pub(super) form: AssessmentForm,
    pub(super) cast: Cast,
    pub(super) scenes: Vec<Scene>,
}

pub(super) fn play(today: NaiveDate) -> Play {
    let data = Data::read().unwrap();
    let rules = Questionnaire::parse(RULES).unwrap();
    let (calendar, mut ids) = (Calendar::new(today), Counter(0));
    let cast = Cast::new(&data, calendar, &mut ids).unwrap();
    let form = AssessmentForm::parse(FORM).unwrap();
    let scenes = scenes(&data, &cast, (&rules, &form), calendar, &mut ids).unwrap();
    Play { rules, form, cast, scenes }
}

impl Play {
    pub(super) fn placements(&self) -> impl Iterator<Item = &Placement> {
        self.scenes.iter().filter_map(|scene| match &scene.act {
            Act::Begin(placement) => Some(placement),
            _ => None,
        })
    }

    pub(super) fn student(&self, placement: &Placement) -> &Student {
        self.cast.students.values().find(|student| student.id == placement.student_id).unwrap()
    }

    fn of<'a>(&'a self, id: &'a PlacementId) -> impl Iterator<Item = &'a Scene> {
        self.scenes.iter().filter(move |scene| scene.placement_id == *id)
    }

    pub(super) fn evaluation(&self, id: &PlacementId) -> Evaluation {
        let (mut forms, mut gates): (Vec<QualityForm>, _) = (Vec::new(), Vec::new());
        for scene in self.of(id) {
            match &scene.act {
                Act::Answer(form) => forms.push(form.clone()),
                Act::Gates(answers) => gates.clone_from(&answers.answers),
                _ => {}
            }
        }
        evaluate(&self.rules, &forms, &gates)
    }

    /// What is on record at the end of the play.
    pub(super) fn facts(&self, placement: &Placement) -> Facts {
        let student = self.student(placement);
        let mut facts = Facts {
            has_mentor: placement.mentor_id.is_some(),
            has_supervisor: placement.supervisor_id.is_some(),
            lacks_representative: student.needs_representative(placement.period)
                && student.representative.name.is_empty(),
            ..Facts::default()
        };
        for scene in self.of(&placement.id) {
            note(&mut facts, &self.rules, &scene.act);
        }
        facts
    }
}

fn note(facts: &mut Facts, rules: &Questionnaire, act: &Act) {
    match act {
        Act::Items(items) => {
            facts.consented.clear();
            facts.with_items.extend(items.iter().map(|item| item.party));
        }
        Act::Consent(consent) => facts.consented.push(consent.party),
        Act::Issue(DocumentKind::Agreement) => facts.agreement = Some(Party::ALL.to_vec()),
        Act::Issue(DocumentKind::Report) => facts.report = Some(vec![Party::School, Party::Company]),
        Act::Sign(DocumentKind::Agreement, signature) => sign(facts.agreement.as_mut(), signature),
        Act::Sign(DocumentKind::Report, signature) => sign(facts.report.as_mut(), signature),
        Act::Assess(AssessmentPart::Mentor, _) => facts.has_mentor_assessment = true,
        Act::Mark(_) => facts.has_final_mark = true,
        Act::Answer(form) if form.is_valid(rules) => facts.answered.push(form.party),
        Act::Begin(_)
        | Act::Hours(_)
        | Act::Plan(_)
        | Act::Provide(_)
        | Act::Instruct(_)
        | Act::Write(_)
        | Act::Miss(_)
        | Act::Visit(_)
        | Act::Happen(_)
        | Act::End(_)
        | Act::Standing(_)
        | Act::Assess(..)
        | Act::Diary(_)
        | Act::Defend(_)
        | Act::Confirm(_)
        | Act::Answer(_)
        | Act::Issue(_)
        | Act::Sign(..) => {}
        Act::Gates(gates) => facts.gates_answered = gates.answers.len() == rules.gates.len(),
    }
}

fn sign(awaited: Option<&mut Vec<Party>>, signature: &PartySignature) {
    if signature.state == SignatureState::OnPaper {
        let awaited = awaited.expect("a document is issued before it is signed");
        awaited.retain(|party| *party != signature.party);
    }
}
