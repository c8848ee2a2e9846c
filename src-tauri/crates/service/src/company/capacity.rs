//! Capacity by qualification and school year: planned by the company, taken by placements.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use model::company::{Capacity, Seats};
use model::id::{CapacityId, CompanyId, ProgrammeId};
use store::Reader;

use crate::input::{CapacityInput, CapacityRef};
use crate::operation::Operation;
use crate::programme;
use crate::reply::Stop;
use crate::session::Session;
use crate::view::{CapacityView, Saved};

/// Makes or changes the capacity of a qualification and school year.
pub fn save(session: &mut Session, input: CapacityInput) -> Result<Saved, Stop> {
    let desk = session.desk()?;
    let chosen = super::required("programme_id", input.programme_id)?;
    let programme_id = desk.read(|r| Ok(programme::find(r, &chosen)?.series().clone()))?;
    let capacity = Capacity {
        id: input.id.unwrap_or_else(|| CapacityId::new(&mut desk.around)),
        company_id: input.company_id,
        programme_id,
        school_year: input.school_year,
        planned: input.planned,
    };
    capacity.check()?;
    super::keep(session, Operation::CapacitySave, &capacity.company_id, &capacity)
}

/// Removes what was planned; placements stay.
pub fn remove(session: &mut Session, input: CapacityRef) -> Result<Saved, Stop> {
    super::remove::<Capacity>(session, Operation::CapacityRemove, input.id.as_str())
}

/// What was planned and what is taken, the latest school year first, then by qualification.
pub(super) fn all(
    reader: &Reader<'_>,
    company: &CompanyId,
    today: NaiveDate,
) -> Result<Vec<CapacityView>, Stop> {
    let mut rows: BTreeMap<(u32, ProgrammeId), (Option<Capacity>, Seats)> = BTreeMap::new();
    for planned in reader.capacities(company)? {
        let key = (planned.school_year, planned.programme_id.clone());
        rows.entry(key).or_default().0 = Some(planned);
    }
    for taken in reader.seats(company, today)? {
        rows.entry((taken.school_year, taken.programme_id)).or_default().1 = taken.seats;
    }
    let programmes = reader.programmes()?;
    let order = |id: &ProgrammeId| programmes.iter().position(|programme| programme.series() == id);
    let mut rows: Vec<_> = rows.into_iter().collect();
    rows.sort_by_key(|((year, programme), _)| (std::cmp::Reverse(*year), order(programme)));
    let view =
        |((school_year, programme_id), (planned, seats)): ((u32, ProgrammeId), (Option<Capacity>, Seats))| {
            let programme = programmes.iter().find(|programme| *programme.series() == programme_id);
            CapacityView {
                id: planned.as_ref().map(|planned| planned.id.clone()),
                qualification: programme.map(|programme| programme.qualification.clone()).unwrap_or_default(),
                programme_id,
                school_year,
                planned: planned.map(|planned| planned.planned),
                seats,
            }
        };
    Ok(rows.into_iter().map(view).collect())
}
