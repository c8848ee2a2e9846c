//! What the screens get to see of assessments and their forms.

use model::assessment::{Assessment, AssessmentForm, Proposal};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

wire! {
    /// The assessment of a placement beside its form.
    PlacementAssessment {
        /// What is on record.
        assessment: Assessment,
        /// The form that it was begun with, or would begin with today.
        form: AssessmentForm,
        /// What the weights give.
        proposal: Proposal,
        /// Whether the company may see what the student answered about it.
        answers_open: bool,
        /// Documents that were issued, of which the whole file would consist.
        documents: u32,
    }
    /// Every version of every form.
    AssessmentForms {
        /// The forms for all first, then by programme; of each the latest version first.
        forms: Vec<AssessmentFormEntry>,
    }
    /// A version of a form.
    AssessmentFormEntry {
        /// The form.
        form: AssessmentForm,
        /// Whether an assessment that begins today uses it.
        in_force: bool,
        /// The qualification that it is for; empty for all.
        qualification: String,
    }
}
