//! The list of students.

use std::collections::HashMap;

use chrono::NaiveDate;
use exchange::{Cell, Column, Field};
use i18n::Tr;
use model::id::ProgrammeId;
use model::personal_code::PersonalCode;
use model::student::Student;
use store::{PersonQuery, Reader};

use super::{List, day, each_student, number, words};
use crate::identity;
use crate::reply::Stop;
use crate::student;

pub(super) fn fill(
    reader: &Reader<'_>,
    list: &mut List,
    query: &PersonQuery,
    today: NaiveDate,
    tr: Tr,
) -> Result<(), Stop> {
    let countries = identity::countries(reader, today)?;
    let language = &tr.language().to_string();
    let programmes: HashMap<ProgrammeId, String> = reader
        .programmes()?
        .into_iter()
        .map(|programme| (programme.series().clone(), programme.qualification))
        .collect();
    each_student(reader, query, |row| {
        let student = student::find(reader, &row.id)?;
        list.holds(&student);
        let programme = student.programme_id.as_ref().and_then(|id| programmes.get(id));
        list.row(|column| match column {
            Column::Of(Field::Programme) => words(programme.map_or("", String::as_str)),
            Column::Of(Field::DocumentCountry) => {
                let country = student.document.as_ref().map(|document| document.country.as_str());
                words(country.map_or("", |country| countries.name(country, language)))
            }
            Column::Of(Field::DocumentKind) => {
                words(&student.document.as_ref().map(|one| identity::kind(tr, one.kind)).unwrap_or_default())
            }
            Column::Placements => number(row.placements),
            Column::Of(field) => of_student(&student, field),
            _ => Cell::Empty,
        })
    })
}

/// What a student's record says in a field.
pub(super) fn of_student(student: &Student, field: Field) -> Cell {
    let document = student.document.as_ref();
    match field {
        Field::LastName => words(&student.last_name),
        Field::FirstName => words(&student.first_name),
        Field::PersonalCode => {
            words(&student.personal_code.as_ref().map(PersonalCode::in_full).unwrap_or_default())
        }
        Field::DocumentNumber => words(document.map_or("", |document| document.number.as_str())),
        Field::DocumentUntil => day(document.and_then(|document| document.valid_until)),
        Field::BirthDate => Cell::Date(student.birth_date),
        Field::Group => words(&student.group),
        Field::Phone => words(&student.phone),
        Field::Email => words(&student.email),
        Field::Address => words(&student.address),
        Field::Representative => words(&student.representative.name),
        Field::RepresentativePhone => words(&student.representative.phone),
        Field::RepresentativeEmail => words(&student.representative.email),
        _ => Cell::Empty,
    }
}
