//! The form of an assessment as data: criteria, scales and weights, in versions with days of validity.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{AssessmentPart, Scale};
use crate::grade::Grade;
use crate::id::ProgrammeId;
use crate::problem::{FieldProblem, Problem, Problems};
use crate::quality::LocalText;

/// Most criteria of a form.
const MOST_CRITERIA: usize = 40;

/// A version of a form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
pub struct AssessmentForm {
    /// Name and version („assessment-2”).
    pub id: String,
    /// 1 for the first.
    pub version: u32,
    /// The first day on which assessments begin with it.
    pub valid_from: NaiveDate,
    /// The last such day; none where it holds until a later version.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_until: Option<NaiveDate>,
    /// The programme that it is for, by its first version; none for all that have no form of their own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub programme: Option<ProgrammeId>,
    /// The scale of outcomes.
    pub outcome_scale: Scale,
    /// The scale of the final mark: points, or pass and fail.
    pub final_scale: Scale,
    /// The least points that pass.
    pub pass_from: Grade,
    /// Whether the company signs the assessment sheet beside the school.
    pub company_signs: bool,
    /// What the final mark is made of; none where the school's mark stands by itself.
    #[serde(default)]
    pub parts: Vec<WeightedPart>,
    /// Criteria, in order.
    #[serde(default)]
    pub criteria: Vec<AssessmentCriterion>,
}

/// A part of the final mark.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
pub struct WeightedPart {
    /// The mentor's appraisal, the diary, or the defence.
    pub part: AssessmentPart,
    /// Its weight, in per cent.
    pub weight: u32,
    /// The scale of its mark: points, or pass and fail.
    pub scale: Scale,
}

/// Something by which the work is judged.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
pub struct AssessmentCriterion {
    /// The code that records keep.
    pub id: String,
    /// Its name.
    pub name: LocalText,
    /// Its scale.
    pub scale: Scale,
}

/// The form is not as it should be written.
#[derive(Debug, thiserror::Error)]
#[error("form of an assessment: {0}")]
pub struct AssessmentFormError(#[from] toml::de::Error);

impl AssessmentForm {
    /// Parses a form from TOML.
    ///
    /// # Errors
    /// What the reader says of a text that is not TOML of this shape.
    pub fn parse(text: &str) -> Result<Self, AssessmentFormError> {
        Ok(toml::from_str(text)?)
    }

    /// The scale of a part's mark.
    pub fn scale_of(&self, part: AssessmentPart) -> Scale {
        self.parts.iter().find(|known| known.part == part).map_or(self.final_scale, |known| known.scale)
    }

    /// The scale of the mentor's mark for the whole placement.
    pub fn overall_scale(&self) -> Scale {
        self.scale_of(AssessmentPart::Mentor)
    }

    /// Whether assessments begin with it on a day, its successors left aside.
    pub fn holds_on(&self, day: NaiveDate) -> bool {
        self.valid_from <= day && self.valid_until.is_none_or(|last| day <= last)
    }

    /// The form with which the assessment of a programme begins on a day: the programme's own, or else the one for
    /// all; of several the one that began last. Where none holds yet, the latest for all.
    pub fn in_force<'a>(forms: &'a [Self], programme: &ProgrammeId, day: NaiveDate) -> Option<&'a Self> {
        let latest = |of: Option<&ProgrammeId>| {
            let of = forms.iter().filter(move |form| form.programme.as_ref() == of && form.holds_on(day));
            of.max_by_key(|form| (form.valid_from, form.version))
        };
        let common = || forms.iter().filter(|form| form.programme.is_none());
        latest(Some(programme)).or_else(|| latest(None)).or_else(|| common().max_by_key(|form| form.version))
    }

    /// Judges a form before it is written.
    ///
    /// # Errors
    /// Each problem with its place: `criteria.3.name.lv`, `weights` where they are not 100 in all.
    pub fn check(&self) -> Result<(), Vec<FieldProblem>> {
        let mut problems = Problems::default();
        if self.valid_until.is_some_and(|last| last < self.valid_from) {
            problems.add("valid_until", Problem::EndsBeforeStart);
        }
        let total: u32 = self.parts.iter().map(|part| part.weight.min(1000)).sum();
        if !self.parts.is_empty() && total != 100 {
            problems.add("weights", Problem::NotInAll { sum: 100, is: total });
        }
        for (index, criterion) in self.criteria.iter().enumerate() {
            problems.required(&format!("criteria.{index}.name.lv"), &criterion.name.lv, 200);
            problems.required(&format!("criteria.{index}.name.en"), &criterion.name.en, 200);
        }
        if self.criteria.len() > MOST_CRITERIA {
            problems.add("criteria", Problem::NotANumber { min: 0, max: MOST_CRITERIA as u32 });
        }
        let levels = |scale: Scale| scale == Scale::FourLevels;
        if levels(self.final_scale) || self.parts.iter().any(|part| levels(part.scale)) {
            problems.add("final_scale", Problem::NotAChoice);
        }
        problems.into_result()
    }
}
