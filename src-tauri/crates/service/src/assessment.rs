//! The mentor's assessment and the school's final mark.

use model::assessment::{Assessment, FinalMark, MentorAssessment, OutcomeMark};
use model::grade::Grade;
use model::id::PlacementId;
use model::problem::{FieldProblem, Problem};

use crate::input::{FinalMarkInput, MentorAssessmentInput, OutcomeMarkInput};
use crate::operation::Operation;
use crate::placement;
use crate::reply::Stop;
use crate::session::Session;
use crate::view::Saved;

/// Records the mentor's assessment.
pub fn save_mentor(session: &mut Session, input: MentorAssessmentInput) -> Result<Saved, Stop> {
    let outcomes = input
        .outcomes
        .into_iter()
        .enumerate()
        .map(|(index, mark)| outcome_mark(index, mark))
        .collect::<Result<_, _>>()?;
    let assessment = MentorAssessment {
        outcomes,
        overall: grade("overall", input.overall)?,
        strengths: input.strengths.trim().to_owned(),
        improvements: input.improvements.trim().to_owned(),
        characterisation: input.characterisation.trim().to_owned(),
        assessed_by: input.assessed_by.trim().to_owned(),
        assessed_on: input.assessed_on,
    };
    assessment.check(session.desk()?.today())?;
    change(session, Operation::AssessmentSave, &input.placement_id, |before| Assessment {
        mentor: Some(assessment),
        ..before
    })
}

/// Records the school's final mark.
pub fn save_final_mark(session: &mut Session, input: FinalMarkInput) -> Result<Saved, Stop> {
    let mark = FinalMark {
        mark: grade("mark", input.mark)?,
        reason: input.reason.trim().to_owned(),
        given_by: input.given_by.trim().to_owned(),
        given_on: input.given_on,
    };
    mark.check(session.desk()?.today())?;
    change(session, Operation::FinalMarkSave, &input.placement_id, |before| Assessment {
        final_mark: Some(mark),
        ..before
    })
}

fn change(
    session: &mut Session,
    operation: Operation,
    id: &PlacementId,
    change: impl FnOnce(Assessment) -> Assessment,
) -> Result<Saved, Stop> {
    session.desk()?.write(operation, |tx| {
        placement::find(tx, id)?;
        let before = tx.get::<Assessment>(id.as_str())?;
        let empty = || Assessment { placement_id: id.clone(), mentor: None, final_mark: None };
        tx.save(&change(before.unwrap_or_else(empty)))?;
        Ok(Saved { id: id.to_string() })
    })
}

fn outcome_mark(index: usize, input: OutcomeMarkInput) -> Result<OutcomeMark, Stop> {
    let mark = input.mark.map(|points| grade(&format!("outcomes.{index}.mark"), points)).transpose()?;
    Ok(OutcomeMark { outcome_id: input.outcome_id, mark, remark: input.remark.trim().to_owned() })
}

fn grade(field: &str, points: u8) -> Result<Grade, Stop> {
    Grade::parse(points)
        .map_err(|_| vec![FieldProblem { field: field.to_owned(), problem: Problem::NotAGrade }].into())
}
