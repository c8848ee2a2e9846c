//! The individual plan of work-based learning: its rows, and what they come to at the school and in the company.

use i18n::{Tr, format};
use model::plan::{Place, PlanSums};
use model::working_time::LessonLength;

use super::tables::pairs;
use super::{Plan, PlanRow, week};
use crate::layout::block::{Block, Cell, Column, Table};
use crate::wording;

/// The plan as a table, and its sums below.
pub(super) fn blocks(plan: &Plan, lesson: LessonLength, tr: &Tr) -> Vec<Block> {
    let table = Table {
        columns: vec![Column::left(56.0), Column::left(25.0), Column::right(34.0), Column::left(50.0)],
        head: vec![
            tr.documents_plan_module(),
            tr.documents_plan_place(),
            tr.documents_plan_amount(),
            tr.documents_plan_weeks(),
        ],
        rows: plan.rows.iter().map(|row| cells(row, tr)).collect(),
        row_heads: true,
        summary: tr.documents_plan_summary(),
    };
    vec![Block::Table(table), sums(plan.sums, lesson, tr)]
}

fn cells(row: &PlanRow, tr: &Tr) -> Vec<Cell> {
    let (place, amount) = match row.place {
        Place::School => (tr.documents_plan_school(), tr.documents_plan_lessons(row.amount.into())),
        Place::Company => (tr.documents_plan_company(), tr.documents_plan_hours(row.amount.into())),
    };
    let weeks = wording::period(row.start, row.end, tr.language());
    vec![row.module.as_str().into(), place.into(), amount.into(), weeks.into()]
}

/// Both places in hours of 60 minutes, the school's in its lessons as well.
fn sums(sums: PlanSums, lesson: LessonLength, tr: &Tr) -> Block {
    let share = sums.share().map(|share| format::percent(f64::from(share) / 10.0, 1, tr.language()));
    let fields = vec![
        (tr.documents_plan_in_school(), week::with_lessons(sums.school, lesson, tr)),
        (tr.documents_plan_in_company(), week::duration(sums.company, tr)),
        (tr.documents_plan_total(), week::duration(sums.total(), tr)),
        (tr.documents_plan_share(), share.unwrap_or_default()),
    ];
    pairs(fields, tr.documents_plan_sums_summary())
}
