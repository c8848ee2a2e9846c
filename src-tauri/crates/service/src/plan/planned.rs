//! A plan beside the rules, the programme and the working time of its placement.

use model::placement::{Placement, PlacementKind};
use model::plan::{Place, Plan, PlanRules, PlanStanding, PlanSums, Setting, propose};
use model::programme::Programme;
use model::working_time::{Hours, LessonLength, Timetable};
use store::Reader;

use crate::reply::Stop;
use crate::view::PlanView;
use crate::{placement, rules, working_time};

/// The plan of a placement of work-based learning with the rules of its first day.
pub(crate) struct Planned {
    pub(crate) plan: Plan,
    lesson: LessonLength,
    rules: PlanRules,
}

impl Planned {
    /// Reads it; `None` for a kind of placement that has no plan.
    pub(crate) fn read(reader: &Reader<'_>, placement: &Placement) -> Result<Option<Self>, Stop> {
        if placement.kind != PlacementKind::WorkBased {
            return Ok(None);
        }
        Self::of(reader, placement, super::find(reader, &placement.id)?).map(Some)
    }

    /// A plan with the rules of a placement.
    pub(crate) fn of(reader: &Reader<'_>, placement: &Placement, plan: Plan) -> Result<Self, Stop> {
        let first = placement.period.start();
        Ok(Self {
            plan,
            lesson: rules::working_time_on(reader, first)?.lesson_minutes,
            rules: rules::plan_on(reader, first)?,
        })
    }

    /// What is learnt where.
    pub(crate) fn sums(&self) -> PlanSums {
        PlanSums::of(&self.plan.rows, self.lesson)
    }

    /// Whether it is what the law asks for.
    pub(crate) fn standing(&self) -> PlanStanding {
        self.rules.standing(self.sums())
    }
}

/// All of it, as the screens see it.
pub(super) fn view(reader: &Reader<'_>, plan: Plan) -> Result<PlanView, Stop> {
    let placement = placement::find(reader, &plan.placement_id)?;
    let programme = reader.get::<Programme>(placement.programme_id.as_str())?;
    let modules = programme.map(|programme| programme.modules).unwrap_or_default();
    let time = working_time::find(reader, &placement.id)?;
    let calendar = rules::calendar_on(reader, placement.period.start())?;
    let planned = Planned::of(reader, &placement, plan)?;
    let has_week = !time.shifts.is_empty();
    let setting = Setting {
        period: placement.period,
        hours: Hours::new(placement.hours_total),
        lesson: planned.lesson,
        modules: &modules,
        timetable: has_week.then(|| Timetable::over(&time, &calendar, placement.period)),
    };
    let findings = planned.rules.judge(&planned.plan, &setting);
    let sums = planned.sums();
    let at_school = planned.plan.rows.iter().filter(|row| row.place == Place::School);
    Ok(PlanView {
        period: placement.period,
        site: placement.site_address.clone(),
        proposed: propose(&modules, placement.period),
        lessons: at_school.map(|row| row.amount).sum(),
        lesson_minutes: planned.lesson.minutes(),
        share: sums.share(),
        least: planned.rules.least_in_company,
        sums,
        findings,
        plan: planned.plan,
        modules,
    })
}
