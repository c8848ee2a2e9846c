//! From what was typed to the records.

use model::assessment::{
    Appraisal, AssessmentPart, Defence, DiaryMark, FinalMark, OutcomeMark, PartStanding,
};
use model::problem::{FieldProblem, Problem};

use crate::input::{AppraisalInput, DefenceInput, DiaryMarkInput, FinalMarkInput};
use crate::reply::Stop;

/// An appraisal; a part that is a mark of the school is none.
pub(super) fn appraisal(input: AppraisalInput) -> Result<Appraisal, Stop> {
    if matches!(input.part, AssessmentPart::Diary | AssessmentPart::Defence | AssessmentPart::Final) {
        return Err(vec![FieldProblem { field: "part".to_owned(), problem: Problem::NotAChoice }].into());
    }
    let outcomes = input.outcomes.into_iter().map(|outcome| OutcomeMark {
        outcome_id: outcome.outcome_id,
        mark: outcome.mark,
        remark: tidy(&outcome.remark),
    });
    Ok(Appraisal {
        outcomes: outcomes.collect(),
        criteria: input.criteria,
        overall: input.overall,
        strengths: tidy(&input.strengths),
        improvements: tidy(&input.improvements),
        characterisation: tidy(&input.characterisation),
        advice: tidy(&input.advice),
        hire: input.hire,
        assessed_by: tidy(&input.assessed_by),
        assessed_on: input.assessed_on,
        standing: PartStanding::default(),
    })
}

pub(super) fn diary(input: DiaryMarkInput) -> DiaryMark {
    DiaryMark {
        mark: input.mark,
        remark: tidy(&input.remark),
        given_by: tidy(&input.given_by),
        given_on: input.given_on,
        standing: PartStanding::default(),
    }
}

pub(super) fn defence(input: DefenceInput) -> Defence {
    let members = input.commission.iter().map(|name| tidy(name));
    Defence {
        mark: input.mark,
        held_on: input.held_on,
        commission: members.filter(|name| !name.is_empty()).collect(),
        protocol: tidy(&input.protocol),
        remark: tidy(&input.remark),
        standing: PartStanding::default(),
    }
}

pub(super) fn final_mark(input: FinalMarkInput) -> FinalMark {
    FinalMark {
        mark: input.mark,
        reason: tidy(&input.reason),
        given_by: tidy(&input.given_by),
        given_on: input.given_on,
        standing: PartStanding::default(),
    }
}

fn tidy(text: &str) -> String {
    text.trim().to_owned()
}
