//! Visits and talks of the school about a placement: planned or held, what was seen, and what was agreed on by when.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::id::{PlacementId, VisitId};
use crate::problem::{FieldProblem, Problem, Problems};

/// Most things agreed on in one visit.
const MOST_AGREED: usize = 30;

/// A visit or a talk.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct Visit {
    /// Identifier.
    pub id: VisitId,
    /// The placement.
    pub placement_id: PlacementId,
    /// How it takes place.
    pub kind: VisitKind,
    /// The day.
    pub on: NaiveDate,
    /// Whether it has been held; otherwise it is planned.
    pub held: bool,
    /// Who comes or calls for the school.
    pub by: String,
    /// Whom they talk with.
    pub with: String,
    /// What was seen and said.
    pub seen: String,
    /// What was agreed on, in order.
    pub agreed: Vec<Agreed>,
}

/// How a visit takes place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum VisitKind {
    /// At the company.
    OnSite,
    /// By telephone.
    Telephone,
    /// By video.
    Online,
    /// Starpsaruna: the talk of all three in the middle.
    MidTerm,
}

/// Something that was agreed on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct Agreed {
    /// What.
    pub text: String,
    /// By when.
    pub due: Option<NaiveDate>,
    /// When it was done.
    pub done_on: Option<NaiveDate>,
}

impl Agreed {
    /// Whether it should have been done before a day.
    pub fn is_overdue(&self, today: NaiveDate) -> bool {
        self.done_on.is_none() && self.due.is_some_and(|due| due < today)
    }
}

impl Visit {
    /// Whether it was planned for an earlier day and is not on record as held.
    pub fn is_overdue(&self, today: NaiveDate) -> bool {
        !self.held && self.on < today
    }

    /// Judges the record before it is written: what was held tells what was seen, on a day that has come.
    ///
    /// # Errors
    /// Each problem with its field: `agreed.0.text`, counted from nought.
    pub fn check(&self, today: NaiveDate) -> Result<(), Vec<FieldProblem>> {
        let mut problems = Problems::default();
        problems.required("by", &self.by, 120);
        problems.optional("with", &self.with, 200);
        if self.held {
            problems.required("seen", &self.seen, 4000);
            if self.on > today {
                let from = today.checked_sub_months(chrono::Months::new(120)).unwrap_or(today);
                problems.add("on", Problem::DateOutOfRange { from, to: today });
            }
        } else {
            problems.optional("seen", &self.seen, 4000);
        }
        if self.agreed.len() > MOST_AGREED {
            problems.add("agreed", Problem::NotANumber { min: 0, max: MOST_AGREED as u32 });
        }
        for (index, agreed) in self.agreed.iter().enumerate() {
            problems.required(&format!("agreed.{index}.text"), &agreed.text, 500);
        }
        problems.into_result()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn visit() -> Visit {
        let id = "01890a5d-ac96-774b-bcce-b302099a8057";
        Visit {
            id: VisitId::parse(id).unwrap(),
            placement_id: PlacementId::parse(id).unwrap(),
            kind: VisitKind::OnSite,
            on: day("2026-11-20"),
            held: false,
            by: "Inga Liepa".to_owned(),
            with: String::new(),
            seen: String::new(),
            agreed: vec![Agreed { text: "Cimdi".to_owned(), due: Some(day("2026-11-23")), done_on: None }],
        }
    }

    #[test]
    fn a_visit_that_was_held_tells_what_was_seen_and_lies_in_the_past() {
        assert!(visit().check(day("2026-11-01")).is_ok(), "a planned one may lie ahead");
        let held = Visit { held: true, ..visit() };
        let fields = |today| -> Vec<String> {
            let problems = held.check(day(today)).err().unwrap_or_default();
            problems.into_iter().map(|problem| problem.field).collect()
        };
        assert_eq!(fields("2026-11-01"), ["seen", "on"]);
        assert_eq!(fields("2026-11-20"), ["seen"]);
    }

    #[test]
    fn what_was_agreed_on_is_overdue_after_its_day_until_it_is_done() {
        let agreed = visit().agreed.remove(0);
        assert!(!agreed.is_overdue(day("2026-11-23")) && agreed.is_overdue(day("2026-11-24")));
        let done = Agreed { done_on: Some(day("2026-11-30")), ..agreed };
        assert!(!done.is_overdue(day("2026-12-01")));
        assert!(visit().is_overdue(day("2026-11-21")));
    }
}
