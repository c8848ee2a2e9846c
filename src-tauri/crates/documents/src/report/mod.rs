//! The placement-quality report: what was agreed, what was learned, how good the placement was.
//!
//! The learner's marks and the placement's quality index stand in chapters of their own and are never combined.
//! There is no personal code here, nor a field for one.

mod data;
mod learning;
mod quality;
mod write;

pub use data::{
    Alert, Answer, Author, Dimension, Expectation, FinalMark, Gate, MentorAssessment, OpenQuestion,
    OutcomeMark, OverallMark, Quality, Report, Signatory,
};
pub(crate) use write::{signatures, write};
