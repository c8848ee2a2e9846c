//! The part of the roll-over that is about companies: places planned for one school year are proposed for the next.

use chrono::NaiveDate;
use model::company::Capacity;
use model::id::{CapacityId, IdSource};
use model::problem::FieldProblem;
use store::{PlannedOf, Reader, Tx};

use crate::input::{PlacesMove, RolloverInput};
use crate::programme;
use crate::reply::{RefusalCode, Stop};
use crate::view::RolloverPlaces;

/// What companies planned for the year before a school year.
pub(super) fn proposed(
    reader: &Reader<'_>,
    school_year: i32,
    today: NaiveDate,
) -> Result<Vec<RolloverPlaces>, Stop> {
    let planned = reader.planned_of_year(school_year - 1, today)?;
    Ok(planned.into_iter().map(shown).collect())
}

fn shown(of: PlannedOf) -> RolloverPlaces {
    let PlannedOf { company_id, company, programme_id, qualification, planned, used, entered } = of;
    RolloverPlaces { company_id, company, programme_id, qualification, planned, used, entered }
}

/// Writes what was decided; what is entered for the year already stays. Gives the number of plans carried over.
pub(super) fn carry_over(
    tx: &mut Tx<'_>,
    input: &RolloverInput,
    ids: &mut impl IdSource,
) -> Result<u32, Stop> {
    let (mut carried, mut problems) = (0, Vec::new());
    for (index, places) in input.places.iter().enumerate() {
        let Some(fresh) = fresh(tx, input.school_year, places, ids)? else { continue };
        match fresh.check() {
            Ok(()) => {
                tx.save(&fresh)?;
                carried += 1;
            }
            Err(found) => problems.extend(found.into_iter().map(|wrong| FieldProblem {
                field: format!("places.{index}.{}", wrong.field),
                problem: wrong.problem,
            })),
        }
    }
    if problems.is_empty() { Ok(carried) } else { Err(problems.into()) }
}

/// A plan for the school year; `None` where the company has one.
fn fresh(
    reader: &Reader<'_>,
    school_year: i32,
    places: &PlacesMove,
    ids: &mut impl IdSource,
) -> Result<Option<Capacity>, Stop> {
    let school_year = u32::try_from(school_year).unwrap_or_default();
    let series = programme::series(reader, Some(&places.programme_id))?.ok_or(RefusalCode::NotFound)?;
    let entered = reader.capacities(&places.company_id)?;
    if entered.iter().any(|known| known.school_year == school_year && known.programme_id == series) {
        return Ok(None);
    }
    Ok(Some(Capacity {
        id: CapacityId::new(ids),
        company_id: places.company_id.clone(),
        programme_id: series,
        school_year,
        planned: places.planned,
    }))
}
