//! The form of a plan, from what was typed.

use model::id::{ModuleId, PlanRowId};
use model::plan::{Plan, PlanRow};
use model::problem::{Problem, Problems};
use model::programme::Programme;
use store::Reader;

use crate::input::{PlanInput, PlanRowInput};
use crate::placement;
use crate::reply::Stop;
use crate::surroundings::Surroundings;

/// The plan as the form holds it. Modules are of the placement's programme, or of one that the row had before.
pub(super) fn plan(
    reader: &Reader<'_>,
    before: &Plan,
    input: PlanInput,
    ids: &mut Surroundings,
) -> Result<Plan, Stop> {
    let placement = placement::find(reader, &input.placement_id)?;
    let programme = reader.get::<Programme>(placement.programme_id.as_str())?;
    let known = Known { before, programme: programme.as_ref() };
    let mut problems = Problems::default();
    let rows = input.rows.into_iter().enumerate();
    let rows = rows.filter_map(|(index, form)| known.row(form, &format!("rows.{index}"), &mut problems, ids));
    let plan = Plan { rows: rows.collect(), placement_id: input.placement_id };
    problems.into_result()?;
    plan.check()?;
    Ok(plan)
}

/// What rows can refer to.
struct Known<'a> {
    before: &'a Plan,
    programme: Option<&'a Programme>,
}

impl Known<'_> {
    fn row(
        &self,
        form: PlanRowInput,
        place: &str,
        problems: &mut Problems,
        ids: &mut Surroundings,
    ) -> Option<PlanRow> {
        let before = self.before.rows.iter().find(|row| Some(&row.id) == form.id.as_ref());
        let module = match &form.module_id {
            None => Some(form.module.trim().to_owned()),
            Some(id) => self.title(id, before),
        };
        if module.is_none() {
            problems.add(&format!("{place}.module"), Problem::NotAChoice);
        }
        for (field, day) in [("start", form.start), ("end", form.end)] {
            if day.is_none() {
                problems.add(&format!("{place}.{field}"), Problem::Missing);
            }
        }
        Some(PlanRow {
            id: before.map_or_else(|| PlanRowId::new(ids), |before| before.id.clone()),
            module_id: form.module_id,
            module: module?,
            place: form.place,
            amount: form.amount,
            start: form.start?,
            end: form.end?,
        })
    }

    /// A module's code and name: as they were agreed on, where the row had the module before.
    fn title(&self, id: &ModuleId, before: Option<&PlanRow>) -> Option<String> {
        let kept = before.filter(|row| row.module_id.as_ref() == Some(id)).map(|row| row.module.clone());
        let modules = self.programme.map(|programme| programme.modules.as_slice()).unwrap_or_default();
        kept.or_else(|| modules.iter().find(|module| module.id == *id).map(model::programme::Module::title))
    }
}
