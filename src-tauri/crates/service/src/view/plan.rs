//! What the screens get to see of the individual plan of a placement.

use model::period::Period;
use model::plan::{Plan, PlanFinding, PlanSums, ProposedRow};
use model::programme::Module;
use model::working_time::Minutes;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

wire! {
    /// The individual plan of a placement, and what it comes to.
    PlanView {
        /// What is on record, or what the form holds.
        plan: Plan,
        /// The days of the placement.
        period: Period,
        /// Where the placement takes place.
        site: String,
        /// The modules of the programme that the placement follows.
        modules: Vec<Module>,
        /// A first plan, from these modules.
        proposed: Vec<ProposedRow>,
        /// What is learnt where.
        sums: PlanSums,
        /// Lessons at the school, as they are planned.
        lessons: u32,
        /// Minutes of a lesson.
        lesson_minutes: Minutes,
        /// The part of the company in thousandths, rounded down; none where nothing is planned.
        share: Option<u32>,
        /// The least such part, in per cent.
        least: u32,
        /// What is to be said of it.
        findings: Vec<PlanFinding>,
    }
}
