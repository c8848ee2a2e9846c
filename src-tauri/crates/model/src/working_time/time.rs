//! Minutes, hours, lessons, and the time of day.

use std::iter::Sum;
use std::ops::Add;

use serde::{Deserialize, Serialize};

/// Whole minutes.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ts_rs::TS,
)]
#[serde(transparent)]
pub struct Minutes(u32);

/// Hours of 60 minutes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Hours(u32);

/// Lessons of the school. How long one is, is the school's to say: [`LessonLength`].
///
/// ```compile_fail
/// use model::working_time::{Hours, Lessons};
/// let mixed = Hours::new(2) + Lessons::new(2);
/// ```
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, ts_rs::TS)]
#[serde(transparent)]
pub struct Lessons(u32);

/// How long a lesson is (45 minutes at most schools, 40 at some).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(try_from = "u32", into = "u32")]
#[ts(type = "number")]
pub struct LessonLength(u32);

impl Minutes {
    /// No time at all.
    pub const ZERO: Self = Self(0);

    /// So many minutes.
    pub const fn new(minutes: u32) -> Self {
        Self(minutes)
    }

    /// How many.
    pub const fn get(self) -> u32 {
        self.0
    }

    /// What is left of it after less; nothing where less is more.
    #[must_use]
    pub const fn without(self, less: Self) -> Self {
        Self(self.0.saturating_sub(less.0))
    }

    /// How many whole lessons it makes.
    pub const fn whole_lessons(self, length: LessonLength) -> Lessons {
        Lessons(self.0 / length.0)
    }
}

impl Add for Minutes {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }
}

impl Sum for Minutes {
    fn sum<I: Iterator<Item = Self>>(minutes: I) -> Self {
        minutes.fold(Self::ZERO, Add::add)
    }
}

impl Hours {
    /// So many hours.
    pub const fn new(hours: u32) -> Self {
        Self(hours)
    }
}

impl From<Hours> for Minutes {
    fn from(hours: Hours) -> Self {
        Self(hours.0.saturating_mul(60))
    }
}

impl Lessons {
    /// So many lessons.
    pub const fn new(lessons: u32) -> Self {
        Self(lessons)
    }

    /// How many.
    pub const fn get(self) -> u32 {
        self.0
    }

    /// How long they take, breaks between them left out.
    pub const fn minutes(self, length: LessonLength) -> Minutes {
        Minutes(self.0.saturating_mul(length.0))
    }
}

impl LessonLength {
    /// How many minutes.
    pub const fn minutes(self) -> Minutes {
        Minutes(self.0)
    }
}

impl TryFrom<u32> for LessonLength {
    type Error = &'static str;

    fn try_from(minutes: u32) -> Result<Self, Self::Error> {
        if (20..=120).contains(&minutes) {
            Ok(Self(minutes))
        } else {
            Err("a lesson takes 20 to 120 minutes")
        }
    }
}

impl From<LessonLength> for u32 {
    fn from(length: LessonLength) -> Self {
        length.0
    }
}

/// A time of day, to the minute; travels as `08:30`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, ts_rs::TS)]
#[serde(try_from = "String", into = "String")]
#[ts(type = "string")]
pub struct TimeOfDay(u32);

/// The text is no time of day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("no time of day")]
pub struct NotATime;

impl TimeOfDay {
    /// Minutes of a day.
    pub const DAY: u32 = 24 * 60;

    /// Parses what people write: `8`, `8.30`, `08:30`, `0830`.
    pub fn parse(typed: &str) -> Result<Self, NotATime> {
        let typed = typed.trim();
        let (hours, minutes) = match typed.split_once([':', '.']) {
            Some(parts) => parts,
            None if typed.len() > 2 => typed.split_at_checked(typed.len() - 2).ok_or(NotATime)?,
            None => (typed, "00"),
        };
        let number = |text: &str, longest| match text.len() {
            length if length == 0 || length > longest || !text.bytes().all(|sign| sign.is_ascii_digit()) => {
                None
            }
            _ => text.parse::<u32>().ok(),
        };
        match (number(hours, 2), number(minutes, 2).filter(|_| minutes.len() == 2)) {
            (Some(hours @ 0..24), Some(minutes @ 0..60)) => Ok(Self(hours * 60 + minutes)),
            _ => Err(NotATime),
        }
    }

    /// Minutes after midnight.
    pub const fn minute(self) -> u32 {
        self.0
    }
}

impl std::fmt::Display for TimeOfDay {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:02}:{:02}", self.0 / 60, self.0 % 60)
    }
}

impl TryFrom<String> for TimeOfDay {
    type Error = NotATime;

    fn try_from(text: String) -> Result<Self, NotATime> {
        Self::parse(&text)
    }
}

impl From<TimeOfDay> for String {
    fn from(time: TimeOfDay) -> Self {
        time.to_string()
    }
}
