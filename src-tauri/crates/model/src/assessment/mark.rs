//! Marks and the scales that they are of.

use serde::{Deserialize, Serialize};

use crate::grade::Grade;

/// A scale; its words stand in the classification of the same name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum Scale {
    /// 1 to 10.
    TenPoints,
    /// Ieskaitīts or neieskaitīts.
    PassFail,
    /// Nav sasniegts, daļēji sasniegts, sasniegts, pārsniegts.
    FourLevels,
}

/// How far an outcome was reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reached {
    /// Nav sasniegts.
    Not,
    /// Daļēji sasniegts.
    Partly,
    /// Sasniegts.
    Fully,
    /// Pārsniegts.
    Beyond,
}

/// A mark on one of the scales. On the wire points are a number, other marks the word of their classification.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(try_from = "Written", into = "Written")]
#[ts(type = "number | \"passed\" | \"failed\" | \"not_reached\" | \"partly\" | \"reached\" | \"exceeded\"")]
pub enum Mark {
    /// Points on the ten-point scale.
    Points(Grade),
    /// Whether it is passed.
    Passed(bool),
    /// One of the four levels.
    Level(Reached),
}

/// The text is a mark of no scale.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a mark of no scale")]
pub struct NotAMark;

#[derive(Serialize, Deserialize)]
#[serde(untagged)]
enum Written {
    Points(u8),
    Word(String),
}

impl Scale {
    /// The scale's stable name, and that of the classification with its words.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::TenPoints => "ten_points",
            Self::PassFail => "pass_fail",
            Self::FourLevels => "four_levels",
        }
    }
}

impl Mark {
    /// A mark from its code: „8”, „passed”, „partly”.
    ///
    /// # Errors
    /// [`NotAMark`] for a text that is the code of no mark.
    pub fn parse(code: &str) -> Result<Self, NotAMark> {
        Ok(match code.trim() {
            "passed" => Self::Passed(true),
            "failed" => Self::Passed(false),
            "not_reached" => Self::Level(Reached::Not),
            "partly" => Self::Level(Reached::Partly),
            "reached" => Self::Level(Reached::Fully),
            "exceeded" => Self::Level(Reached::Beyond),
            points => {
                let points = points.parse().map_err(|_| NotAMark)?;
                Self::Points(Grade::parse(points).map_err(|_| NotAMark)?)
            }
        })
    }

    /// The mark's code, by which its classification knows it.
    pub fn code(self) -> String {
        match self {
            Self::Points(grade) => grade.points().to_string(),
            Self::Passed(true) => "passed".to_owned(),
            Self::Passed(false) => "failed".to_owned(),
            Self::Level(Reached::Not) => "not_reached".to_owned(),
            Self::Level(Reached::Partly) => "partly".to_owned(),
            Self::Level(Reached::Fully) => "reached".to_owned(),
            Self::Level(Reached::Beyond) => "exceeded".to_owned(),
        }
    }

    /// The scale that it is of.
    pub const fn scale(self) -> Scale {
        match self {
            Self::Points(_) => Scale::TenPoints,
            Self::Passed(_) => Scale::PassFail,
            Self::Level(_) => Scale::FourLevels,
        }
    }

    /// Its points; none for a mark of another scale.
    pub const fn points(self) -> Option<Grade> {
        match self {
            Self::Points(grade) => Some(grade),
            Self::Passed(_) | Self::Level(_) => None,
        }
    }
}

impl TryFrom<Written> for Mark {
    type Error = NotAMark;
    fn try_from(written: Written) -> Result<Self, NotAMark> {
        match written {
            Written::Points(points) => Ok(Self::Points(Grade::parse(points).map_err(|_| NotAMark)?)),
            Written::Word(word) => Self::parse(&word),
        }
    }
}

impl TryFrom<String> for Mark {
    type Error = NotAMark;
    fn try_from(code: String) -> Result<Self, NotAMark> {
        Self::parse(&code)
    }
}

impl From<Mark> for Written {
    fn from(mark: Mark) -> Self {
        match mark {
            Mark::Points(grade) => Self::Points(grade.points()),
            other => Self::Word(other.code()),
        }
    }
}

impl From<Grade> for Mark {
    fn from(grade: Grade) -> Self {
        Self::Points(grade)
    }
}
