//! A questionnaire as data: dimensions with weights, items by party, gates, bands and thresholds.

use serde::{Deserialize, Serialize};

use crate::party::Party;

/// A text in the languages of the program.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct LocalText {
    /// Latvian.
    pub lv: String,
    /// English.
    pub en: String,
}

impl LocalText {
    /// The text in a language, Latvian where the language is not kept.
    pub fn get(&self, language: &str) -> &str {
        if language == "en" { &self.en } else { &self.lv }
    }
}

/// A questionnaire.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ts_rs::TS)]
pub struct Questionnaire {
    /// Name and version („placement-quality-1").
    pub id: String,
    /// The first day on which new placements use it.
    pub valid_from: chrono::NaiveDate,
    /// A form counts from this share of applicable items answered, in percent.
    pub valid_from_percent: u8,
    /// A difference of opinion is told from this distance of party scores, in points of 100.
    pub gap_from: f64,
    /// Weights of the parties within a dimension.
    pub party_weights: PartyWeights,
    /// Dimensions, in order.
    pub dimensions: Vec<Dimension>,
    /// Gates, in order.
    pub gates: Vec<Gate>,
    /// Open questions, in order.
    pub open: Vec<OpenQuestion>,
    /// Bands, the best first.
    pub bands: Vec<BandRule>,
    /// The best band that a failed gate leaves.
    pub failed_gate_caps_at: Band,
    /// Items whose lowest answer raises an alert whatever the index.
    pub alerts: Vec<String>,
}

/// Weights of the parties; only their proportion counts.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, ts_rs::TS)]
pub struct PartyWeights {
    /// Student.
    pub student: f64,
    /// Company.
    pub company: f64,
    /// School.
    pub school: f64,
}

impl PartyWeights {
    /// A party's weight.
    pub fn of(self, party: Party) -> f64 {
        match party {
            Party::Student => self.student,
            Party::Company => self.company,
            Party::School => self.school,
        }
    }
}

/// A dimension of quality.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ts_rs::TS)]
pub struct Dimension {
    /// „D1".
    pub id: String,
    /// Weight within the index.
    pub weight: f64,
    /// Name.
    pub name: LocalText,
    /// Items, in order.
    pub items: Vec<Item>,
}

/// A statement that one party agrees with or not.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct Item {
    /// „P01".
    pub id: String,
    /// Who answers.
    pub party: Party,
    /// The statement.
    pub text: LocalText,
}

/// A condition that must hold whatever the index.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct Gate {
    /// „G1".
    pub id: String,
    /// The condition.
    pub text: LocalText,
    /// Whether failing it makes the placement insufficient at once.
    pub decisive: bool,
}

/// A question answered in free words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct OpenQuestion {
    /// „helped".
    pub id: String,
    /// The question.
    pub text: LocalText,
}

/// A verdict.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum Band {
    /// Nepietiekama.
    Insufficient,
    /// Jāpilnveido.
    NeedsWork,
    /// Laba.
    Good,
    /// Teicama.
    Excellent,
}

/// From which index a band holds.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, ts_rs::TS)]
pub struct BandRule {
    /// The band.
    pub band: Band,
    /// Least index, unrounded.
    pub from: f64,
}

/// The data is no usable questionnaire.
#[derive(Debug, thiserror::Error)]
pub enum QuestionnaireError {
    /// The text is not TOML of the expected shape.
    #[error("the questionnaire cannot be read: {0}")]
    Shape(#[from] toml::de::Error),
    /// An item or gate is named twice, or a reference leads nowhere.
    #[error("the questionnaire contradicts itself at {0}")]
    Contradiction(String),
}

impl Questionnaire {
    /// Reads a questionnaire from TOML and checks that its parts fit together.
    pub fn parse(text: &str) -> Result<Self, QuestionnaireError> {
        let questionnaire: Self = toml::from_str(text)?;
        let mut ids: Vec<&str> = questionnaire.all_items().map(|item| item.id.as_str()).collect();
        ids.sort_unstable();
        if let Some(twice) = ids.windows(2).find(|pair| pair[0] == pair[1]) {
            return Err(QuestionnaireError::Contradiction(twice[0].to_owned()));
        }
        match questionnaire.alerts.iter().find(|alert| !ids.contains(&alert.as_str())) {
            Some(alert) => Err(QuestionnaireError::Contradiction(alert.clone())),
            None => Ok(questionnaire),
        }
    }

    /// Every item of every party.
    pub fn all_items(&self) -> impl Iterator<Item = &Item> {
        self.dimensions.iter().flat_map(|dimension| &dimension.items)
    }

    /// The items of one party.
    pub fn items(&self, party: Party) -> impl Iterator<Item = &Item> {
        self.all_items().filter(move |item| item.party == party)
    }

    /// The band of an index; the lowest where none fits.
    pub fn band(&self, index: f64) -> Band {
        self.bands.iter().find(|rule| index >= rule.from).map_or(Band::Insufficient, |rule| rule.band)
    }
}
