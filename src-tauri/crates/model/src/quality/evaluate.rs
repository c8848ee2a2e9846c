//! From answers to scores: item → party → dimension → index.
//!
//! An item gives (x − 1) / 3 · 100. A party's score in a dimension is the mean of what it answered; a
//! dimension's score the mean of the parties present, by weight; the index the mean of the dimensions with
//! data, by weight. Nothing is rounded before it is shown.

use serde::{Deserialize, Serialize};

use super::{Band, Dimension, GateAnswer, GateState, QualityForm, Questionnaire};
use crate::party::Party;

/// How many valid forms the evaluation rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum Completeness {
    /// Three: pilns vērtējums.
    Full,
    /// Two: daļējs vērtējums.
    Partial,
    /// Fewer: no index.
    None,
}

/// A party's score in a dimension.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, ts_rs::TS)]
pub struct PartyScore {
    /// The party.
    pub party: Party,
    /// 0 to 100.
    pub score: f64,
}

/// The score of a dimension.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ts_rs::TS)]
pub struct DimensionScore {
    /// „D1".
    pub id: String,
    /// Weight within the index.
    pub weight: f64,
    /// 0 to 100; `None` without data.
    pub score: Option<f64>,
    /// The scores it is made of.
    pub parties: Vec<PartyScore>,
    /// Greatest distance between two parties, in points of 100.
    pub gap: f64,
    /// Whether the distance is a difference of opinion.
    pub flagged: bool,
}

/// What the questionnaire says about a placement.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ts_rs::TS)]
pub struct Evaluation {
    /// On how many forms it rests.
    pub completeness: Completeness,
    /// 0 to 100, unrounded; `None` with fewer than two valid forms.
    pub index: Option<f64>,
    /// The index as it is shown, rounded half up.
    pub shown: Option<u8>,
    /// The band after the gates had their say.
    pub band: Option<Band>,
    /// Whether a failed gate lowered the band.
    pub capped: bool,
    /// Whether a decisive gate failed, so that something must be done at once.
    pub action_required: bool,
    /// All dimensions, in order.
    pub dimensions: Vec<DimensionScore>,
    /// Gates that failed.
    pub failed_gates: Vec<String>,
    /// Items whose lowest answer raises an alert.
    pub alerts: Vec<String>,
}

/// Evaluates the forms of one placement; forms that do not count are left out.
pub fn evaluate(questionnaire: &Questionnaire, forms: &[QualityForm], gates: &[GateAnswer]) -> Evaluation {
    let valid: Vec<&QualityForm> = forms.iter().filter(|form| form.is_valid(questionnaire)).collect();
    let completeness = match valid.len() {
        3.. => Completeness::Full,
        2 => Completeness::Partial,
        _ => Completeness::None,
    };
    let dimensions: Vec<DimensionScore> =
        questionnaire.dimensions.iter().map(|d| dimension_score(questionnaire, d, &valid)).collect();
    let weighted = dimensions.iter().filter_map(|d| d.score.map(|score| (score, d.weight)));
    let index = if completeness == Completeness::None { None } else { mean(weighted) };
    let failed_gates: Vec<String> =
        gates.iter().filter(|gate| gate.state == GateState::Failed).map(|gate| gate.gate.clone()).collect();
    let action_required =
        questionnaire.gates.iter().any(|gate| gate.decisive && failed_gates.contains(&gate.id));
    let uncapped = index.map(|index| questionnaire.band(index));
    let band = uncapped.map(|band| cap(questionnaire, band, !failed_gates.is_empty(), action_required));
    Evaluation {
        completeness,
        index,
        shown: index.map(|index| (index + 0.5).floor() as u8),
        band,
        capped: band != uncapped,
        action_required,
        dimensions,
        failed_gates,
        alerts: alerts(questionnaire, forms),
    }
}

fn cap(questionnaire: &Questionnaire, band: Band, failed: bool, decisive: bool) -> Band {
    match (decisive, failed) {
        (true, _) => Band::Insufficient,
        (_, true) => band.min(questionnaire.failed_gate_caps_at),
        _ => band,
    }
}

fn dimension_score(
    questionnaire: &Questionnaire,
    dimension: &Dimension,
    forms: &[&QualityForm],
) -> DimensionScore {
    let parties: Vec<PartyScore> = Party::ALL
        .into_iter()
        .filter_map(|party| {
            let form = forms.iter().find(|form| form.party == party)?;
            party_score(dimension, form).map(|score| PartyScore { party, score })
        })
        .collect();
    let score = mean(parties.iter().map(|p| (p.score, questionnaire.party_weights.of(p.party))));
    let highest = parties.iter().map(|p| p.score).fold(0.0, f64::max);
    let lowest = parties.iter().map(|p| p.score).fold(highest, f64::min);
    let gap = highest - lowest;
    DimensionScore {
        id: dimension.id.clone(),
        weight: dimension.weight,
        score,
        flagged: gap >= questionnaire.gap_from,
        gap,
        parties,
    }
}

fn party_score(dimension: &Dimension, form: &QualityForm) -> Option<f64> {
    let points = dimension.items.iter().filter_map(|item| form.answers.get(&item.id)?.points());
    mean(points.map(|points| (f64::from(points - 1) / 3.0 * 100.0, 1.0)))
}

/// Weighted mean; `None` of nothing.
fn mean(values: impl Iterator<Item = (f64, f64)>) -> Option<f64> {
    let (sum, weights) = values.fold((0.0, 0.0), |(s, w), (value, weight)| (s + value * weight, w + weight));
    (weights > 0.0).then(|| sum / weights)
}

fn alerts(questionnaire: &Questionnaire, forms: &[QualityForm]) -> Vec<String> {
    questionnaire
        .alerts
        .iter()
        .filter(|alert| forms.iter().any(|form| form.answers.get(*alert) == Some(&super::Answer::Not)))
        .cloned()
        .collect()
}
