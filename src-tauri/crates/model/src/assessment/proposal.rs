//! The final mark that the weights give, and how it comes about.
//!
//! Only points can be weighed. A part that is passed or failed has no points: passed, it leaves the mark to the other
//! parts, whose weights then count among themselves; failed, no mark is proposed, because no sum says what it should be.

use serde::{Deserialize, Serialize};

use super::{Assessment, AssessmentForm, AssessmentPart, Mark, Scale};
use crate::grade::Grade;

/// What the weights give.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct Proposal {
    /// The parts, in the form's order.
    pub lines: Vec<ProposalLine>,
    /// The weights of the parts with points, in per cent in all.
    pub weighed: u32,
    /// The weighted mean in hundredths of a point, rounded half up; none before all parts with points are there.
    pub hundredths: Option<u32>,
    /// The mark, rounded half up; none where nothing is proposed.
    pub mark: Option<Mark>,
    /// How far it has come.
    pub state: ProposalState,
}

/// A part and what it gives.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct ProposalLine {
    /// The part.
    pub part: AssessmentPart,
    /// Its weight, in per cent.
    pub weight: u32,
    /// Its scale.
    pub scale: Scale,
    /// Its mark; none while it is missing.
    pub mark: Option<Mark>,
    /// What it gives to the mean, in hundredths of a point, rounded half up; none without points.
    pub hundredths: Option<u32>,
}

/// How far a proposal has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum ProposalState {
    /// The form has no weights: the school's mark stands by itself.
    NoWeights,
    /// A part is missing.
    Incomplete,
    /// A part is failed: the school decides.
    PartFailed,
    /// There is a mark.
    Ready,
}

impl Proposal {
    /// What a form's weights give for what is on record.
    pub fn of(assessment: &Assessment, form: &AssessmentForm) -> Self {
        let weighed =
            form.parts.iter().filter(|part| part.scale == Scale::TenPoints).map(|part| part.weight).sum();
        let lines: Vec<ProposalLine> = form
            .parts
            .iter()
            .map(|known| {
                let mark = assessment.mark_of(known.part);
                let points = mark.and_then(Mark::points).map(|grade| u32::from(grade.points()));
                ProposalLine {
                    part: known.part,
                    weight: known.weight,
                    scale: known.scale,
                    mark,
                    hundredths: points.and_then(|points| half_up(points * known.weight * 100, weighed)),
                }
            })
            .collect();
        let mut proposal =
            Self { lines, weighed, hundredths: None, mark: None, state: ProposalState::NoWeights };
        proposal.state = proposal.state();
        let sum = proposal.sum();
        proposal.hundredths = sum.and_then(|sum| half_up(sum * 100, weighed));
        if proposal.state == ProposalState::Ready {
            proposal.mark = mark(form, sum, weighed);
        }
        proposal
    }

    fn state(&self) -> ProposalState {
        if self.lines.is_empty() {
            ProposalState::NoWeights
        } else if self.lines.iter().any(|line| line.mark == Some(Mark::Passed(false))) {
            ProposalState::PartFailed
        } else if self.lines.iter().any(|line| line.mark.is_none()) {
            ProposalState::Incomplete
        } else {
            ProposalState::Ready
        }
    }

    /// Points times weights, once each part with points has them; none where no part has any.
    fn sum(&self) -> Option<u32> {
        let with_points = self.lines.iter().filter(|line| line.scale == Scale::TenPoints);
        let products: Option<Vec<u32>> = with_points
            .map(|line| line.mark.and_then(Mark::points).map(|grade| u32::from(grade.points()) * line.weight))
            .collect();
        products.filter(|products| !products.is_empty()).map(|products| products.iter().sum())
    }
}

/// The mark of a sum. Without points there is nothing to weigh: all parts are passed, and no points follow from it.
fn mark(form: &AssessmentForm, sum: Option<u32>, weighed: u32) -> Option<Mark> {
    let rounded = sum.and_then(|sum| half_up(sum, weighed));
    match form.final_scale {
        Scale::TenPoints => Grade::parse(u8::try_from(rounded?).ok()?).ok().map(Mark::Points),
        _ => Some(Mark::Passed(rounded.is_none_or(|points| points >= u32::from(form.pass_from.points())))),
    }
}

/// A quotient rounded half up; none for a division by nothing.
fn half_up(number: u32, by: u32) -> Option<u32> {
    (by > 0).then(|| (2 * number + by) / (2 * by))
}
