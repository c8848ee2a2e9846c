//! What a placement needs besides its agreement: insurance, a health check, safety instruction, protective equipment
//! and an individual plan. Which kind of placement needs what, and by when, is data; what is on record are days alone,
//! and nothing about anybody's health.

use chrono::{Duration, NaiveDate};
use serde::{Deserialize, Serialize};

use super::{Placement, PlacementKind};
use crate::id::PlacementId;
use crate::plan::PlanStanding;

/// What can be needed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum Need {
    /// Insurance of the learner; the day is its last one.
    Insurance,
    /// Veselības pārbaude; the day is its last one.
    HealthCheck,
    /// Instruktāža darba vietā; the day on which it was given.
    Instruction,
    /// Individuālie aizsardzības līdzekļi; the day on which they were given out, or found not to be needed.
    Equipment,
    /// Individuālais plāns; the day on which it was agreed on.
    Plan,
}

/// What placements need, a version of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NeedRules {
    /// Name and version („placement-needs-1”).
    pub id: String,
    /// The first day on which they hold.
    pub valid_from: NaiveDate,
    /// Each thing that some placement needs.
    pub needs: Vec<NeedRule>,
}

/// One thing that some placements need.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NeedRule {
    /// What.
    pub need: Need,
    /// Kinds of placement; none means all.
    #[serde(default)]
    pub kinds: Vec<PlacementKind>,
    /// Only for learners who are minors, or who are not, on the first day.
    #[serde(default)]
    pub minors: Option<bool>,
    /// By when, in days after the first day.
    pub due: i64,
    /// Whether the day on record is a last one, which must not lie before that of the placement.
    #[serde(default)]
    pub to_the_end: bool,
}

/// The needs are not as they should be written.
#[derive(Debug, thiserror::Error)]
#[error("needs of placements: {0}")]
pub struct NeedsError(#[from] toml::de::Error);

/// What is on record about the needs of a placement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct Provisions {
    /// The placement; the days have no identifier of their own.
    pub placement_id: PlacementId,
    /// The last day of the insurance.
    pub insured_until: Option<NaiveDate>,
    /// The last day of the health check.
    pub health_check_until: Option<NaiveDate>,
    /// When safety instruction was given at the workplace.
    pub instructed_on: Option<NaiveDate>,
    /// When protective equipment was given out.
    pub equipped_on: Option<NaiveDate>,
    /// When the individual plan was agreed on.
    pub planned_on: Option<NaiveDate>,
}

/// How one need of a placement stands on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum NeedState {
    /// It is met.
    Met,
    /// Nothing is on record, and there is still time.
    Open,
    /// Nothing is on record, and the day has passed.
    Missing,
    /// It ends before the placement does.
    EndsEarly,
    /// It came after the day on which it was due.
    Late,
    /// The day of the plan is on record, and no plan.
    NoPlan,
    /// Less of the plan is learnt in the company than the law asks for.
    BelowLeast,
}

/// What is on record that meets needs.
#[derive(Debug, Clone, Copy)]
pub struct OnRecord<'a> {
    /// Days.
    pub provisions: &'a Provisions,
    /// How the individual plan stands; none where the kind of placement has none.
    pub plan: Option<PlanStanding>,
}

/// A need of a placement, and how it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
pub struct Needed {
    /// What.
    pub need: Need,
    /// The day on record.
    pub on: Option<NaiveDate>,
    /// By when.
    pub due: NaiveDate,
    /// How it stands.
    pub state: NeedState,
}

impl Provisions {
    /// Nothing on record yet.
    pub const fn none(placement_id: PlacementId) -> Self {
        Self {
            placement_id,
            insured_until: None,
            health_check_until: None,
            instructed_on: None,
            equipped_on: None,
            planned_on: None,
        }
    }

    /// The day on record for a need.
    pub const fn day(&self, need: Need) -> Option<NaiveDate> {
        match need {
            Need::Insurance => self.insured_until,
            Need::HealthCheck => self.health_check_until,
            Need::Instruction => self.instructed_on,
            Need::Equipment => self.equipped_on,
            Need::Plan => self.planned_on,
        }
    }
}

impl NeedRules {
    /// Parses needs from TOML.
    pub fn parse(text: &str) -> Result<Self, NeedsError> {
        Ok(toml::from_str(text)?)
    }

    /// What a placement needs, each thing once, and how that stands today; `minor` on its first day.
    pub fn judge(
        &self,
        placement: &Placement,
        on_record: &OnRecord<'_>,
        minor: bool,
        today: NaiveDate,
    ) -> Vec<Needed> {
        let mut found: Vec<Needed> = Vec::new();
        for rule in self.needs.iter().filter(|rule| rule.asks(placement, minor)) {
            if found.iter().all(|known| known.need != rule.need) {
                found.push(rule.judge(placement, on_record, today));
            }
        }
        found
    }
}

impl NeedRule {
    fn asks(&self, placement: &Placement, minor: bool) -> bool {
        (self.kinds.is_empty() || self.kinds.contains(&placement.kind))
            && self.minors.is_none_or(|asked| asked == minor)
    }

    fn judge(&self, placement: &Placement, on_record: &OnRecord<'_>, today: NaiveDate) -> Needed {
        let first = placement.period.start();
        let due = first.checked_add_signed(Duration::days(self.due)).unwrap_or(first);
        let end = placement.ended.as_ref().map_or(placement.period.end(), |ended| ended.on);
        let on = on_record.provisions.day(self.need);
        let plan = on_record.plan.filter(|_| self.need == Need::Plan);
        let state = match on {
            _ if plan == Some(PlanStanding::BelowLeast) => NeedState::BelowLeast,
            None if today <= due => NeedState::Open,
            None => NeedState::Missing,
            Some(last) if self.to_the_end && last < end => NeedState::EndsEarly,
            Some(_) if plan == Some(PlanStanding::Absent) => NeedState::NoPlan,
            Some(day) if !self.to_the_end && day > due => NeedState::Late,
            Some(_) => NeedState::Met,
        };
        Needed { need: self.need, on, due, state }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::period::Period;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn rules() -> NeedRules {
        NeedRules::parse(include_str!("../../../../../assets/rules/placement-needs-1.toml")).unwrap()
    }

    fn id<T: serde::de::DeserializeOwned>() -> T {
        serde_json::from_value("01890a5d-ac96-774b-bcce-b302099a8057".into()).unwrap()
    }

    fn placement(kind: PlacementKind) -> Placement {
        Placement {
            id: id(),
            number: String::new(),
            student_id: id(),
            company_id: id(),
            mentor_id: None,
            supervisor_id: None,
            programme_id: id(),
            kind,
            period: Period::parse(day("2026-11-09"), day("2026-12-04")).unwrap(),
            hours_total: 160,
            hours_per_day: 8,
            site_address: String::new(),
            goal: String::new(),
            insurance: String::new(),
            remuneration: String::new(),
            ended: None,
        }
    }

    fn needs(kind: PlacementKind, minor: bool) -> Vec<Need> {
        let on_record = OnRecord { provisions: &Provisions::none(id()), plan: None };
        let found = rules().judge(&placement(kind), &on_record, minor, day("2026-11-01"));
        found.iter().map(|needed| needed.need).collect()
    }

    #[test]
    fn each_kind_of_placement_needs_its_own() {
        use Need::{Equipment, HealthCheck, Instruction, Insurance, Plan};
        let usual = [Insurance, Instruction, Equipment];
        for kind in
            [PlacementKind::Training, PlacementKind::Module, PlacementKind::Final, PlacementKind::Erasmus]
        {
            assert_eq!(needs(kind, false), usual);
            assert_eq!(needs(kind, true), [Insurance, HealthCheck, Instruction, Equipment]);
        }
        let work_based = [Insurance, HealthCheck, Instruction, Equipment, Plan];
        assert_eq!(needs(PlacementKind::WorkBased, false), work_based);
        assert_eq!(needs(PlacementKind::WorkBased, true), work_based, "a need that two rules ask for is one");
    }

    /// The day on record and today against the first day, 9 November, and the last, 4 December.
    #[test]
    fn a_need_is_met_open_missing_late_or_ends_early() {
        let state = |need, on: Option<&str>, today: &str| {
            let on = on.map(day);
            let provisions = Provisions { insured_until: on, instructed_on: on, ..Provisions::none(id()) };
            let on_record = OnRecord { provisions: &provisions, plan: None };
            let found = rules().judge(&placement(PlacementKind::Module), &on_record, false, day(today));
            found.into_iter().find(|needed| needed.need == need).unwrap().state
        };
        let table = [
            (Need::Insurance, None, "2026-11-08", NeedState::Open),
            (Need::Insurance, None, "2026-11-09", NeedState::Missing),
            (Need::Insurance, Some("2026-12-03"), "2026-11-01", NeedState::EndsEarly),
            (Need::Insurance, Some("2026-12-04"), "2026-11-01", NeedState::Met),
            (Need::Instruction, None, "2026-11-09", NeedState::Open),
            (Need::Instruction, None, "2026-11-10", NeedState::Missing),
            (Need::Instruction, Some("2026-11-09"), "2026-11-20", NeedState::Met),
            (Need::Instruction, Some("2026-11-10"), "2026-11-20", NeedState::Late),
        ];
        for (need, on, today, expected) in table {
            assert_eq!(state(need, on, today), expected, "{need:?} {on:?} {today}");
        }
    }

    #[test]
    fn the_day_of_a_plan_is_not_the_plan() {
        use PlanStanding::{Absent, BelowLeast, Enough};
        let state = |on: Option<&str>, plan| {
            let provisions = Provisions { planned_on: on.map(day), ..Provisions::none(id()) };
            let on_record = OnRecord { provisions: &provisions, plan: Some(plan) };
            let found =
                rules().judge(&placement(PlacementKind::WorkBased), &on_record, false, day("2026-11-01"));
            found.into_iter().find(|needed| needed.need == Need::Plan).unwrap().state
        };
        let agreed = Some("2026-11-02");
        let table = [
            (None, Absent, NeedState::Open),
            (None, Enough, NeedState::Open),
            (None, BelowLeast, NeedState::BelowLeast),
            (agreed, Absent, NeedState::NoPlan),
            (agreed, BelowLeast, NeedState::BelowLeast),
            (agreed, Enough, NeedState::Met),
            (Some("2026-11-09"), Enough, NeedState::Late),
        ];
        for (on, plan, expected) in table {
            assert_eq!(state(on, plan), expected, "{on:?} {plan:?}");
        }
    }
}
