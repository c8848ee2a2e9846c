//! What is assessed in a placement: appraisals, the school's marks, their confirmation, and the forms by which it is done.
//!
//! A mentor's appraisal that comes back by another way than the screens (a filled-in form, a package) is taken over with
//! [`take_appraisal`], by the form that [`form_of`] gives.

mod form;
mod parse;

use chrono::NaiveDate;
use model::assessment::{
    Appraisal, Assessment, AssessmentForm, AssessmentPart, Defence, DiaryMark, FinalMark, Locked, Proposal,
};
use model::id::PlacementId;
use model::problem::Problems;
use store::{Reader, Tx};

pub(crate) use form::{FORM, by_id as form_by_id, name as form_name, of_record, parse as parse_form};
pub use form::{list as forms, save as save_form};

use crate::input::{
    AppraisalInput, AssessmentPartRef, AssessmentReopen, DefenceInput, DiaryMarkInput, FinalMarkInput,
    PlacementRef,
};
use crate::operation::Operation;
use crate::placement;
use crate::reply::{RefusalCode, Stop};
use crate::session::Session;
use crate::view::{PlacementAssessment, Saved};

/// The assessment of a placement beside its form.
pub fn get(session: &mut Session, input: PlacementRef) -> Result<PlacementAssessment, Stop> {
    let desk = session.desk()?;
    let today = desk.today();
    desk.read(|r| {
        let assessment = find(r, &input.id)?;
        let form = of_record(r, &assessment, today)?;
        let documents = r.documents(&input.id)?.len() as u32;
        Ok(PlacementAssessment {
            proposal: Proposal::of(&assessment, &form),
            answers_open: assessment.company_may_see_students_answers(),
            form,
            assessment,
            documents,
        })
    })
}

/// The form by which a placement is assessed: the one that its assessment was begun with, or the one in force today.
///
/// # Errors
/// When the placement is gone.
pub fn form_of(reader: &Reader<'_>, id: &PlacementId, today: NaiveDate) -> Result<AssessmentForm, Stop> {
    of_record(reader, &find(reader, id)?, today)
}

/// Records an appraisal.
pub fn save_appraisal(session: &mut Session, input: AppraisalInput) -> Result<Saved, Stop> {
    let (id, part) = (input.placement_id.clone(), input.part);
    let appraisal = parse::appraisal(input)?;
    let today = session.desk()?.today();
    write(session, Operation::AssessmentSave, &id, |tx| take_appraisal(tx, &id, part, None, appraisal, today))
}

/// Takes an appraisal over into the record: the one way for all of them, from the screens and from files that come
/// back. `form` is the version that it was made with, where that is known; an assessment that is begun with it keeps it.
///
/// # Errors
/// Refused where the part or the final mark is confirmed, where the assessment was begun with another version, and
/// where a mark does not fit the form: each problem with its field.
pub fn take_appraisal(
    tx: &mut Tx<'_>,
    id: &PlacementId,
    part: AssessmentPart,
    form: Option<&str>,
    appraisal: Appraisal,
    today: NaiveDate,
) -> Result<(), Stop> {
    let mut assessment = find(tx, id)?;
    let known = match form.filter(|_| !assessment.is_begun()) {
        Some(named) => form::by_id(tx, named)?,
        None => of_record(tx, &assessment, today)?,
    };
    if form.is_some_and(|named| named != known.id) {
        return Err(RefusalCode::OtherAssessmentForm.into());
    }
    let standing = assessment.may_write(part)?;
    appraisal.check(part, &known, today)?;
    begin(&mut assessment, &known);
    let appraisal = Some(Appraisal { standing, ..appraisal });
    match part {
        AssessmentPart::Midterm => assessment.midterm = appraisal,
        AssessmentPart::Own => assessment.own = appraisal,
        AssessmentPart::Mentor => assessment.mentor = appraisal,
        AssessmentPart::Diary | AssessmentPart::Defence | AssessmentPart::Final => {
            return Err(RefusalCode::NotFound.into());
        }
    }
    Ok(tx.save(&assessment)?)
}

/// Records the mark of the diary or report.
pub fn save_diary(session: &mut Session, input: DiaryMarkInput) -> Result<Saved, Stop> {
    let id = input.placement_id.clone();
    let today = session.desk()?.today();
    write(session, Operation::DiaryMarkSave, &id, |tx| {
        let (mut assessment, form) = begun(tx, &id, today)?;
        let standing = assessment.may_write(AssessmentPart::Diary)?;
        let mark = DiaryMark { standing, ..parse::diary(input) };
        mark.check(&form, today)?;
        assessment.diary = Some(mark);
        Ok(tx.save(&assessment)?)
    })
}

/// Records the defence.
pub fn save_defence(session: &mut Session, input: DefenceInput) -> Result<Saved, Stop> {
    let id = input.placement_id.clone();
    let today = session.desk()?.today();
    write(session, Operation::DefenceSave, &id, |tx| {
        let (mut assessment, form) = begun(tx, &id, today)?;
        let standing = assessment.may_write(AssessmentPart::Defence)?;
        let defence = Defence { standing, ..parse::defence(input) };
        defence.check(&form, today)?;
        assessment.defence = Some(defence);
        Ok(tx.save(&assessment)?)
    })
}

/// Records the school's final mark; one that is not the proposed one needs its reason.
pub fn save_final_mark(session: &mut Session, input: FinalMarkInput) -> Result<Saved, Stop> {
    let id = input.placement_id.clone();
    let today = session.desk()?.today();
    write(session, Operation::FinalMarkSave, &id, |tx| {
        let (mut assessment, form) = begun(tx, &id, today)?;
        let standing = assessment.may_write(AssessmentPart::Final)?;
        let mark = FinalMark { standing, ..parse::final_mark(input) };
        mark.check(&form, &Proposal::of(&assessment, &form), today)?;
        assessment.final_mark = Some(mark);
        Ok(tx.save(&assessment)?)
    })
}

/// Confirms a part: from now on it changes only by a new version.
pub fn confirm(session: &mut Session, input: AssessmentPartRef) -> Result<Saved, Stop> {
    let today = session.desk()?.today();
    write(session, Operation::AssessmentConfirm, &input.placement_id, |tx| {
        confirm_in(tx, &input.placement_id, input.part, today)
    })
}

/// As [`confirm`], inside a write. The final mark is held against its parts once more: they may have changed since.
pub(crate) fn confirm_in(
    tx: &mut Tx<'_>,
    id: &PlacementId,
    part: AssessmentPart,
    today: NaiveDate,
) -> Result<(), Stop> {
    let (mut assessment, form) = begun(tx, id, today)?;
    if let Some(mark) = assessment.final_mark.as_ref().filter(|_| part == AssessmentPart::Final) {
        mark.check(&form, &Proposal::of(&assessment, &form), today)?;
    }
    assessment.confirm(part, today)?;
    Ok(tx.save(&assessment)?)
}

/// Begins a new version of a confirmed part.
pub fn reopen(session: &mut Session, input: AssessmentReopen) -> Result<Saved, Stop> {
    let reason = input.reason.trim();
    let mut problems = Problems::default();
    problems.required("reason", reason, 1000);
    problems.into_result()?;
    write(session, Operation::AssessmentReopen, &input.placement_id, |tx| {
        let mut assessment = find(tx, &input.placement_id)?;
        assessment.reopen(input.part, reason)?;
        Ok(tx.save(&assessment)?)
    })
}

fn write(
    session: &mut Session,
    operation: Operation,
    id: &PlacementId,
    change: impl FnOnce(&mut Tx<'_>) -> Result<(), Stop>,
) -> Result<Saved, Stop> {
    session.desk()?.write(operation, |tx| {
        change(tx)?;
        Ok(Saved { id: id.to_string() })
    })
}

/// The assessment of a placement; an empty one where nothing is on record.
pub(crate) fn find(reader: &Reader<'_>, id: &PlacementId) -> Result<Assessment, Stop> {
    placement::find(reader, id)?;
    Ok(reader.get::<Assessment>(id.as_str())?.unwrap_or_else(|| Assessment::none(id.clone())))
}

/// The assessment with the form that it keeps from now on.
fn begun(
    reader: &Reader<'_>,
    id: &PlacementId,
    today: NaiveDate,
) -> Result<(Assessment, AssessmentForm), Stop> {
    let mut assessment = find(reader, id)?;
    let form = of_record(reader, &assessment, today)?;
    begin(&mut assessment, &form);
    Ok((assessment, form))
}

/// The first thing that is assessed decides on the form; what was assessed before there were forms names none.
fn begin(assessment: &mut Assessment, form: &AssessmentForm) {
    if !assessment.is_begun() {
        assessment.form = Some(form.id.clone());
    }
}

impl From<Locked> for Stop {
    fn from(locked: Locked) -> Self {
        match locked {
            Locked::Confirmed => RefusalCode::PartConfirmed,
            Locked::FinalMark => RefusalCode::FinalMarkConfirmed,
            Locked::PartsOpen => RefusalCode::PartsNotConfirmed,
            Locked::Open => RefusalCode::PartNotConfirmed,
            Locked::Absent => RefusalCode::NotFound,
        }
        .into()
    }
}
