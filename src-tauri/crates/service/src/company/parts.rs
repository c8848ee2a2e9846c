//! A company's sites and representatives: parts of its record, saved one by one.

use model::company::{Company, CompanyRepresentative, Site};
use model::id::{CompanyId, RepresentativeId, SiteId};

use super::find;
use crate::input::{RepresentativeInput, RepresentativeRef, SiteInput, SiteRef};
use crate::operation::Operation;
use crate::reply::{RefusalCode, Stop};
use crate::session::Session;
use crate::view::Saved;

/// Makes or changes a site.
pub fn save_site(session: &mut Session, input: SiteInput) -> Result<Saved, Stop> {
    let ids = &mut session.desk()?.around;
    let is_new = input.id.is_none();
    let site = Site {
        id: input.id.unwrap_or_else(|| SiteId::new(ids)),
        name: input.name.trim().to_owned(),
        address: input.address.trim().to_owned(),
    };
    site.check()?;
    let id = site.id.to_string();
    change(session, Operation::SiteSave, &input.company_id, &id, |company| {
        let place = company.sites.iter().position(|known| known.id == site.id);
        match place {
            Some(place) => company.sites[place] = site,
            None if is_new => company.sites.push(site),
            None => return Err(RefusalCode::NotFound.into()),
        }
        let place = place.unwrap_or(company.sites.len() - 1);
        if input.usual {
            company.sites[..=place].rotate_right(1);
        }
        Ok(())
    })
}

/// Removes a site that was never assessed.
pub fn remove_site(session: &mut Session, input: SiteRef) -> Result<Saved, Stop> {
    change(session, Operation::SiteRemove, &input.company_id, input.id.as_str(), |company| {
        company.sites.retain(|site| site.id != input.id);
        Ok(())
    })
}

/// Makes or changes a representative. Whoever signs by default is the only one who does.
pub fn save_representative(session: &mut Session, input: RepresentativeInput) -> Result<Saved, Stop> {
    let ids = &mut session.desk()?.around;
    let is_new = input.id.is_none();
    let person = CompanyRepresentative {
        id: input.id.unwrap_or_else(|| RepresentativeId::new(ids)),
        name: input.name.trim().to_owned(),
        position: input.position.trim().to_owned(),
        authority: input.authority.trim().to_owned(),
        from: input.from,
        until: input.until,
        signs: input.signs,
    };
    person.check()?;
    let id = person.id.to_string();
    change(session, Operation::RepresentativeSave, &input.company_id, &id, |company| {
        let people = &mut company.representatives;
        if person.signs {
            for other in people.iter_mut() {
                other.signs = false;
            }
        }
        match people.iter_mut().find(|known| known.id == person.id) {
            Some(known) => *known = person,
            None if is_new => people.push(person),
            None => return Err(RefusalCode::NotFound.into()),
        }
        Ok(())
    })
}

/// Removes a representative.
pub fn remove_representative(session: &mut Session, input: RepresentativeRef) -> Result<Saved, Stop> {
    change(session, Operation::RepresentativeRemove, &input.company_id, input.id.as_str(), |company| {
        company.representatives.retain(|person| person.id != input.id);
        Ok(())
    })
}

fn change(
    session: &mut Session,
    operation: Operation,
    company: &CompanyId,
    part: &str,
    change: impl FnOnce(&mut Company) -> Result<(), Stop>,
) -> Result<Saved, Stop> {
    session.desk()?.write(operation, |tx| {
        let mut company = find(tx, company)?;
        change(&mut company)?;
        company.check()?;
        tx.save(&company)?;
        Ok(Saved { id: part.to_owned() })
    })
}
