//! By when each stage is due, as statements take it: days after the first or the last day of a placement.
//!
//! The terms are the model's. They are read off a placement of one day that stands in the stage.

use chrono::{Days, NaiveDate};
use model::party::Party;
use model::period::Period;
use model::placement::{Facts, Stage};

/// Days from the first day (before the weeks at the company) or the last day (from then on) to the due day.
pub(super) fn days(stage: Stage) -> i32 {
    let day = NaiveDate::default();
    let today = if stage > Stage::Running { day + Days::new(1) } else { day };
    let next =
        Period::parse(day, day).ok().and_then(|period| standing_at(stage).lifecycle(period, today).next);
    next.map_or(0, |next| i32::try_from((next.due - day).num_days()).unwrap_or(0))
}

/// What is on record when a placement has come to a stage and no further.
fn standing_at(stage: Stage) -> Facts {
    let past = |earlier: Stage| stage > earlier;
    let all = |earlier: Stage| if past(earlier) { Party::ALL.to_vec() } else { Vec::new() };
    Facts {
        has_mentor: past(Stage::Agreeing),
        has_supervisor: past(Stage::Agreeing),
        with_items: all(Stage::Agreeing),
        consented: all(Stage::Agreeing),
        agreement: past(Stage::Agreement).then(|| Party::ALL.to_vec()),
        has_mentor_assessment: past(Stage::Assessing),
        has_final_mark: past(Stage::Assessing),
        answered: all(Stage::Quality),
        gates_answered: past(Stage::Quality),
        ..Facts::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_terms_are_those_of_the_model() {
        assert_eq!(Stage::ALL.map(days), [-14, -1, 0, 7, 14, 28]);
    }
}
