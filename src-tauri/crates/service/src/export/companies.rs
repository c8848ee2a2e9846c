//! The list of companies.

use chrono::NaiveDate;
use exchange::{Cell, Column, Field};
use model::company::Company;
use model::registration_number::RegistrationNumber;
use store::{CompanyQuery, Reader};

use super::{List, PAGE, each_page, number, words};
use crate::company;
use crate::reply::Stop;

pub(super) fn fill(
    reader: &Reader<'_>,
    list: &mut List,
    query: &CompanyQuery,
    today: NaiveDate,
) -> Result<(), Stop> {
    let names_mentors = list.columns.contains(&Column::Mentors);
    let page = |after| company::page(reader, &CompanyQuery { after, limit: PAGE, ..query.clone() }, today);
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
    let signer = company.usual_signer();
    match field {
        Field::Company => words(&company.name),
        Field::LegalForm => words(&company.legal_form),
        Field::RegistrationNumber => registration_number(company),
        Field::Address => words(&company.address),
        Field::SiteAddress => words(company.sites.first().map_or("", |site| &site.address)),
        Field::Phone => words(&company.phone),
        Field::Email => words(&company.email),
        Field::Signatory => words(signer.map_or("", |person| &person.name)),
        Field::SignatoryPosition => words(signer.map_or("", |person| &person.position)),
        _ => Cell::Empty,
    }
}

/// A code and no quantity: it leaves as text.
pub(super) fn registration_number(company: &Company) -> Cell {
    words(company.registration_number.as_ref().map_or("", RegistrationNumber::as_str))
}
