//! Names in place of identifiers: those by which people know a record, also one that is gone.

use model::company::{Capacity, Company, Cooperation, Mentor, Policy, Suitability};
use model::expectation::ProvenItem;
use model::group::Group;
use model::id::{CompanyId, PlacementId};
use model::placement::Placement;
use model::programme::Programme;
use model::school::{School, Supervisor};
use model::student::Student;
use store::{Entity, Reader, Ruleset, SavedView};

use crate::reply::Stop;
use crate::{assessment, school_year, template};

/// The name by which people know a record, as it is or was last; empty for one that nothing is known of.
pub(crate) fn of(reader: &Reader<'_>, entity: Entity, id: &str) -> Result<String, Stop> {
    let name = match entity {
        Entity::School => reader.remembered::<School>(id)?.map(|school| school.name),
        Entity::Student => reader.remembered::<Student>(id)?.map(|student| student.full_name()),
        Entity::Company => reader.remembered::<Company>(id)?.map(|company| company.full_name()),
        Entity::Mentor => reader.remembered::<Mentor>(id)?.map(|mentor| mentor.name),
        Entity::Suitability => host(reader, reader.remembered::<Suitability>(id)?.map(|one| one.company_id))?,
        Entity::Capacity => host(reader, reader.remembered::<Capacity>(id)?.map(|one| one.company_id))?,
        Entity::Cooperation => host(reader, reader.remembered::<Cooperation>(id)?.map(|one| one.company_id))?,
        Entity::Policy => host(reader, reader.remembered::<Policy>(id)?.map(|one| one.company_id))?,
        Entity::Supervisor => reader.remembered::<Supervisor>(id)?.map(|supervisor| supervisor.name),
        Entity::StudyGroup => reader.remembered::<Group>(id)?.map(|group| group.name),
        Entity::Programme => reader.remembered::<Programme>(id)?.map(|programme| programme.qualification),
        Entity::Ruleset => {
            reader.remembered::<Ruleset>(id)?.map(|rules| ruleset(reader, &rules)).transpose()?
        }
        Entity::ProvenItem => reader.remembered::<ProvenItem>(id)?.map(|item| item.text),
        Entity::SavedView => reader.remembered::<SavedView>(id)?.map(|view| view.name),
        _ => placement(reader, reader.placement_of(entity, id)?)?,
    };
    Ok(name.unwrap_or_default())
}

fn ruleset(reader: &Reader<'_>, rules: &Ruleset) -> Result<String, Stop> {
    let form = assessment::form_name(reader, rules)?;
    Ok(form.or_else(|| school_year::name(rules)).unwrap_or_else(|| template::name(rules)))
}

fn host(reader: &Reader<'_>, id: Option<CompanyId>) -> Result<Option<String>, Stop> {
    id.map(|id| of(reader, Entity::Company, id.as_str())).transpose()
}

fn placement(reader: &Reader<'_>, id: Option<PlacementId>) -> Result<Option<String>, Stop> {
    let Some(id) = id else { return Ok(None) };
    let Some(placement) = reader.remembered::<Placement>(id.as_str())? else { return Ok(None) };
    let student = reader.remembered::<Student>(placement.student_id.as_str())?;
    Ok(Some(
        student.map_or(placement.number.clone(), |who| format!("{} · {}", placement.number, who.full_name())),
    ))
}
