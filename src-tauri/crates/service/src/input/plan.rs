//! What the screens send about the individual plan of a placement.

use chrono::NaiveDate;
use model::id::{ModuleId, PlacementId, PlanRowId};
use model::plan::Place;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

wire! {
    /// The individual plan of a placement as the form has it.
    PlanInput {
        /// The placement.
        placement_id: PlacementId,
        /// Its rows, in order.
        rows: Vec<PlanRowInput>,
    }
    /// A row of a plan as the form has it.
    PlanRowInput {
        /// The row; none for a new one.
        id: Option<PlanRowId>,
        /// The module of the programme; none for words of the school's own.
        module_id: Option<ModuleId>,
        /// Those words; of a module of the programme its own are taken.
        module: String,
        /// Where it is learnt.
        place: Place,
        /// Lessons at the school, hours in the company.
        amount: u32,
        /// First day; none as long as it is not given.
        start: Option<NaiveDate>,
        /// Last day; none as long as it is not given.
        end: Option<NaiveDate>,
    }
}
