//! The ten-point scale (10 izcili … 1 ļoti ļoti vāji).

use serde::{Deserialize, Serialize};

/// A mark on the ten-point scale, 1 to 10.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, ts_rs::TS)]
#[serde(try_from = "u8", into = "u8")]
#[ts(type = "number")]
pub struct Grade(u8);

/// The number is not on the scale.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not on the ten-point scale")]
pub struct NotAGrade;

/// What a band of marks says about a level of learning.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum Level {
    /// 9–10, ļoti augsts.
    VeryHigh,
    /// 7–8, augsts.
    High,
    /// 4–6, vidējs.
    Medium,
    /// 1–3, zems.
    Low,
}

impl Grade {
    /// A mark from a number.
    pub fn parse(points: u8) -> Result<Self, NotAGrade> {
        if (1..=10).contains(&points) { Ok(Self(points)) } else { Err(NotAGrade) }
    }

    /// The points, 1 to 10.
    pub fn points(self) -> u8 {
        self.0
    }

    /// The level that the mark stands for.
    pub fn level(self) -> Level {
        match self.0 {
            9.. => Level::VeryHigh,
            7..=8 => Level::High,
            4..=6 => Level::Medium,
            _ => Level::Low,
        }
    }
}

impl TryFrom<u8> for Grade {
    type Error = NotAGrade;
    fn try_from(points: u8) -> Result<Self, NotAGrade> {
        Self::parse(points)
    }
}

impl From<Grade> for u8 {
    fn from(grade: Grade) -> Self {
        grade.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_scale_ends_at_one_and_ten() {
        assert_eq!(Grade::parse(0), Err(NotAGrade));
        assert_eq!(Grade::parse(11), Err(NotAGrade));
        assert_eq!(Grade::parse(4).unwrap().level(), Level::Medium);
        assert_eq!(Grade::parse(3).unwrap().level(), Level::Low);
    }
}
