//! The list of companies.

use exchange::{Cell, Column, Field};
use model::company::Company;
use model::registration_number::RegistrationNumber;
use store::{CompanyQuery, Reader};

use super::{List, PAGE, each_page, number, words};
use crate::company;
use crate::reply::Stop;

pub(super) fn fill(reader: &Reader<'_>, list: &mut List, query: &CompanyQuery) -> Result<(), Stop> {
    let names_mentors = list.columns.contains(&Column::Mentors);
    let page = |after| Ok(reader.companies(&CompanyQuery { after, limit: PAGE, ..query.clone() })?);
    each_page(page, |row| {
        let company = company::find(reader, &row.id)?;
        let mentors = if names_mentors { reader.mentors(&row.id)? } else { Vec::new() };
        let mentors: Vec<String> = mentors.into_iter().map(|mentor| mentor.name).collect();
        list.row(|column| match column {
            Column::Mentors => words(&mentors.join(", ")),
            Column::Placements => number(row.placements),
            Column::Of(field) => of_company(&company, field),
            _ => Cell::Empty,
        })
    })
}

fn of_company(company: &Company, field: Field) -> Cell {
    match field {
        Field::Company => words(&company.name),
        Field::LegalForm => words(&company.legal_form),
        Field::RegistrationNumber => registration_number(company),
        Field::Address => words(&company.address),
        Field::SiteAddress => words(&company.site_address),
        Field::Phone => words(&company.phone),
        Field::Email => words(&company.email),
        Field::Signatory => words(&company.signatory.name),
        Field::SignatoryPosition => words(&company.signatory.position),
        _ => Cell::Empty,
    }
}

/// A code and no quantity: it leaves as text.
pub(super) fn registration_number(company: &Company) -> Cell {
    words(company.registration_number.as_ref().map_or("", RegistrationNumber::as_str))
}
