//! What the screens send about the assessment of a placement and its form.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use model::assessment::{AssessmentPart, Hire, Mark, Scale, WeightedPart};
use model::grade::Grade;
use model::id::{OutcomeId, PlacementId, ProgrammeId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

wire! {
    /// An appraisal as the form has it: the mentor's, or the student's own.
    AppraisalInput {
        /// The placement.
        placement_id: PlacementId,
        /// Which one.
        part: AssessmentPart,
        /// Marks by outcome.
        outcomes: Vec<OutcomeMarkInput>,
        /// Marks by criterion.
        criteria: BTreeMap<String, Mark>,
        /// The mark for the whole placement.
        overall: Option<Mark>,
        /// Strengths.
        strengths: String,
        /// What to work on.
        improvements: String,
        /// Characterisation.
        characterisation: String,
        /// Advice to the school.
        advice: String,
        /// Whether the company would employ the learner.
        hire: Option<Hire>,
        /// Who assessed.
        assessed_by: String,
        /// When.
        assessed_on: NaiveDate,
    }
    /// The mark of one outcome.
    OutcomeMarkInput {
        /// The outcome.
        outcome_id: OutcomeId,
        /// The mark, or none.
        mark: Option<Mark>,
        /// Evidence or a remark.
        remark: String,
    }
    /// The mark of the diary or report as the form has it.
    DiaryMarkInput {
        /// The placement.
        placement_id: PlacementId,
        /// The mark.
        mark: Mark,
        /// What it rests on.
        remark: String,
        /// Who gave it.
        given_by: String,
        /// When.
        given_on: NaiveDate,
    }
    /// The defence as the form has it.
    DefenceInput {
        /// The placement.
        placement_id: PlacementId,
        /// The mark.
        mark: Mark,
        /// The day.
        held_on: NaiveDate,
        /// Members of the commission; empty names are left out.
        commission: Vec<String>,
        /// Number of the protocol.
        protocol: String,
        /// What was asked and answered.
        remark: String,
    }
    /// The school's final mark as the form has it.
    FinalMarkInput {
        /// The placement.
        placement_id: PlacementId,
        /// The mark.
        mark: Mark,
        /// Why it is another than the proposed one, or how it came about.
        reason: String,
        /// Who gave it.
        given_by: String,
        /// When.
        given_on: NaiveDate,
    }
    /// A part of an assessment.
    AssessmentPartRef {
        /// The placement.
        placement_id: PlacementId,
        /// The part.
        part: AssessmentPart,
    }
    /// A new version of a confirmed part.
    AssessmentReopen {
        /// The placement.
        placement_id: PlacementId,
        /// The part.
        part: AssessmentPart,
        /// Why.
        reason: String,
    }
    /// A form of assessments as its editor has it; saving makes the next version.
    AssessmentFormInput {
        /// The programme that it is for, by its first version; none for all.
        programme: Option<ProgrammeId>,
        /// The first day on which assessments begin with it.
        valid_from: NaiveDate,
        /// The last such day; none without end.
        valid_until: Option<NaiveDate>,
        /// The scale of outcomes.
        outcome_scale: Scale,
        /// The scale of the final mark.
        final_scale: Scale,
        /// The least points that pass.
        pass_from: Grade,
        /// Whether the company signs the assessment sheet.
        company_signs: bool,
        /// What the final mark is made of.
        parts: Vec<WeightedPart>,
        /// Criteria, in order.
        criteria: Vec<AssessmentCriterionInput>,
    }
    /// A criterion as the editor has it.
    AssessmentCriterionInput {
        /// Its code; none for a new one.
        id: Option<String>,
        /// Its name in Latvian.
        lv: String,
        /// Its name in English.
        en: String,
        /// Its scale.
        scale: Scale,
    }
    /// The whole file of a placement, to be saved to disk.
    PlacementFileSave {
        /// The placement.
        id: PlacementId,
        /// Where to; the usual folder when none is given.
        path: Option<String>,
    }
}
