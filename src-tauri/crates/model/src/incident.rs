//! Incidents and complaints: a restricted class. What happened is shown to whoever opens it, which the journal notes, and
//! stands in no list, report or name of a file.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::id::{IncidentId, PlacementId};
use crate::problem::{FieldProblem, Problem, Problems};

/// Most steps of one incident.
const MOST_STEPS: usize = 50;

/// An incident or a complaint.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct Incident {
    /// Identifier.
    pub id: IncidentId,
    /// The placement.
    pub placement_id: PlacementId,
    /// The day.
    pub on: NaiveDate,
    /// Of which kind.
    pub kind: IncidentKind,
    /// Whether it is serious: safety or dignity was in danger.
    pub serious: bool,
    /// Who told of it. Restricted.
    pub told_by: String,
    /// What happened. Restricted.
    pub text: String,
    /// What was done about it, in order. Restricted.
    pub steps: Vec<Step>,
    /// When it was closed; none while it is open.
    pub closed_on: Option<NaiveDate>,
}

/// Kinds of incidents.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum IncidentKind {
    /// Nelaimes gadījums.
    Accident,
    /// A danger at work without an accident.
    Safety,
    /// Somebody was humiliated or treated unfairly.
    Dignity,
    /// Sūdzība.
    Complaint,
    /// Something else.
    Other,
}

/// A step that was taken.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct Step {
    /// When.
    pub on: NaiveDate,
    /// What was done.
    pub text: String,
}

impl Incident {
    /// What stands for restricted words wherever an incident was not opened.
    pub const MASK: &'static str = "••••••";

    /// Whether a serious one is open.
    pub fn is_open_and_serious(&self) -> bool {
        self.serious && self.closed_on.is_none()
    }

    /// Judges the record before it is written; one is closed after a step that was taken.
    ///
    /// # Errors
    /// Each problem with its field: `steps.0.text`, counted from nought.
    pub fn check(&self) -> Result<(), Vec<FieldProblem>> {
        let mut problems = Problems::default();
        problems.optional("told_by", &self.told_by, 200);
        problems.required("text", &self.text, 4000);
        if self.steps.len() > MOST_STEPS {
            problems.add("steps", Problem::NotANumber { min: 0, max: MOST_STEPS as u32 });
        }
        for (index, step) in self.steps.iter().enumerate() {
            problems.required(&format!("steps.{index}.text"), &step.text, 1000);
        }
        if self.closed_on.is_some_and(|on| on < self.on) {
            let to = self.on + chrono::Duration::days(3660);
            problems.add("closed_on", Problem::DateOutOfRange { from: self.on, to });
        }
        if self.closed_on.is_some() && self.steps.is_empty() {
            problems.add("steps.0.text", Problem::Missing);
        }
        problems.into_result()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_incident_is_closed_after_something_was_done() {
        let id = "01890a5d-ac96-774b-bcce-b302099a8057";
        let on: NaiveDate = "2026-11-20".parse().unwrap();
        let open = Incident {
            id: IncidentId::parse(id).unwrap(),
            placement_id: PlacementId::parse(id).unwrap(),
            on,
            kind: IncidentKind::Safety,
            serious: true,
            told_by: String::new(),
            text: "x".to_owned(),
            steps: Vec::new(),
            closed_on: None,
        };
        assert!(open.check().is_ok() && open.is_open_and_serious());
        let closed = Incident { closed_on: Some(on), ..open };
        assert_eq!(closed.check().unwrap_err()[0].field, "steps.0.text");
        let mended = Incident { steps: vec![Step { on, text: "Izrunāts".to_owned() }], ..closed };
        assert!(mended.check().is_ok() && !mended.is_open_and_serious());
    }
}
