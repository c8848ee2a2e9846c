//! What happens in a placement, day by day, as the records that each day leaves.
//!
//! Knows no database: a scene is performed elsewhere. Scenes of one placement come in the order of their days.

use chrono::NaiveDate;
use model::assessment::{Appraisal, AssessmentForm, AssessmentPart, Defence, DiaryMark, FinalMark};
use model::attendance::Absence;
use model::diary::DiaryEntry;
use model::document::{DocumentKind, PartySignature};
use model::expectation::{Consent, Expectation};
use model::id::{IdSource, PlacementId};
use model::incident::Incident;
use model::instruction::Instruction;
use model::placement::{EarlyEnd, Placement, Provisions};
use model::plan::Plan;
use model::quality::{Gates, QualityForm, Questionnaire};
use model::visit::Visit;
use model::working_time::WorkingTime;

use super::calendar::Calendar;
use super::cast::Cast;
use super::data::{Data, DataError};
use super::role::Role;

/// Something that happens on a day.
pub(super) struct Scene {
    pub(super) on: NaiveDate,
    pub(super) placement_id: PlacementId,
    pub(super) act: Act,
}

/// What happens.
pub(super) enum Act {
    /// The placement is entered; its number is still to be given.
    Begin(Placement),
    /// Its week is agreed on; the hours follow from it.
    Hours(WorkingTime),
    /// Its individual plan is agreed on.
    Plan(Plan),
    /// What it needs is on record.
    Provide(Provisions),
    /// Items join the matrix.
    Items(Vec<Expectation>),
    /// A party consents; the fingerprint is still to be taken.
    Consent(Consent),
    /// A document is issued.
    Issue(DocumentKind),
    /// A party's signature comes further.
    Sign(DocumentKind, PartySignature),
    /// Safety instruction is given.
    Instruct(Instruction),
    /// An entry of the diary is as it stands now.
    Write(DiaryEntry),
    /// The learner is absent.
    Miss(Absence),
    /// The school visits, or plans to.
    Visit(Visit),
    /// Something happened that should not have.
    Happen(Incident),
    /// The placement ends before its time.
    End(EarlyEnd),
    /// The mentor, or the student, assesses.
    Assess(AssessmentPart, Appraisal),
    /// The school marks the diary.
    Diary(DiaryMark),
    /// The placement is defended.
    Defend(Defence),
    /// The school gives its mark.
    Mark(FinalMark),
    /// A part of the assessment is confirmed.
    Confirm(AssessmentPart),
    /// A party answers.
    Answer(QualityForm),
    /// The gates are answered.
    Gates(Gates),
    /// The matrix is looked at again: items by identifier.
    Standing(Vec<Expectation>),
}

/// All scenes of all placements in the order of their days.
pub(super) fn scenes(
    data: &Data,
    cast: &Cast,
    rules: (&Questionnaire, &AssessmentForm),
    calendar: Calendar,
    ids: &mut impl IdSource,
) -> Result<Vec<Scene>, DataError> {
    let mut scenes = Vec::new();
    for placement in &data.placements {
        let role = Role::new(data, cast, rules, calendar, placement, ids)?;
        scenes.extend(role.scenes(ids)?);
    }
    scenes.sort_by_key(|scene| scene.on);
    Ok(scenes)
}
