//! The list of placements, each with its student and its company.

use std::collections::HashMap;

use exchange::{Cell, Column, Field};
use i18n::Tr;
use model::classification::Classification;
use model::company::Company;
use model::id::{CompanyId, SupervisorId};
use model::placement::{AsOf, Placement};
use model::student::Student;
use store::{PlacementQuery, PlacementRow, Reader};

use super::companies::registration_number;
use super::students::of_student;
use super::{List, day, each_placement, number, words};
use crate::placement::find;
use crate::reply::Stop;
use crate::{classification, company, student, wording};

pub(super) fn fill(
    reader: &Reader<'_>,
    list: &mut List,
    query: &PlacementQuery,
    as_of: &AsOf,
    tr: &Tr,
) -> Result<(), Stop> {
    let types = classification::holding_on(reader, classification::PLACEMENT_TYPES, as_of.today)?;
    let mut known = Known { reader, companies: HashMap::new(), supervisors: supervisors(reader)? };
    each_placement(reader, query, as_of, |row| {
        let line = known.line(row)?;
        list.holds(&line.student);
        list.row(|column| line.cell(column, tr, &types))
    })
}

/// What several placements share, read once.
struct Known<'r, 'c> {
    reader: &'r Reader<'c>,
    companies: HashMap<CompanyId, Company>,
    supervisors: HashMap<SupervisorId, String>,
}

/// A placement with what stands beside it.
struct Line {
    row: PlacementRow,
    placement: Placement,
    student: Student,
    company: Company,
    mentor: String,
    supervisor: String,
}

impl Known<'_, '_> {
    fn line(&mut self, row: PlacementRow) -> Result<Line, Stop> {
        let placement = find(self.reader, &row.id)?;
        let student = student::find(self.reader, &placement.student_id)?;
        let company = self.company(&placement.company_id)?;
        let mentor = match &placement.mentor_id {
            Some(id) => self.reader.get::<model::company::Mentor>(id.as_str())?,
            None => None,
        };
        let supervisor = placement.supervisor_id.as_ref().and_then(|id| self.supervisors.get(id)).cloned();
        Ok(Line {
            mentor: mentor.map(|mentor| mentor.name).unwrap_or_default(),
            supervisor: supervisor.unwrap_or_default(),
            row,
            placement,
            student,
            company,
        })
    }

    fn company(&mut self, id: &CompanyId) -> Result<Company, Stop> {
        if let Some(known) = self.companies.get(id) {
            return Ok(known.clone());
        }
        let company = company::find(self.reader, id)?;
        self.companies.insert(id.clone(), company.clone());
        Ok(company)
    }
}

impl Line {
    fn cell(&self, column: Column, tr: &Tr, types: &Classification) -> Cell {
        match column {
            Column::Number => words(&self.row.number),
            Column::Stage => words(&wording::stage(tr, &self.row)),
            Column::Due => day(self.row.due),
            Column::EndedOn => day(self.placement.ended.as_ref().map(|end| end.on)),
            Column::QualityIndex => self.row.index.map_or(Cell::Empty, number),
            Column::Of(Field::PlacementKind) => {
                words(&classification::placement_kind_name(types, self.placement.kind, tr.language()))
            }
            Column::Of(field) => self.field(field),
            _ => Cell::Empty,
        }
    }

    fn field(&self, field: Field) -> Cell {
        match field {
            Field::Company => words(&self.company.full_name()),
            Field::RegistrationNumber => registration_number(&self.company),
            Field::SiteAddress => words(&self.placement.site_address),
            Field::Start => Cell::Date(self.placement.period.start()),
            Field::End => Cell::Date(self.placement.period.end()),
            Field::Hours => number(self.placement.hours_total),
            Field::Programme => words(&self.row.qualification),
            Field::Mentor => words(&self.mentor),
            Field::Supervisor => words(&self.supervisor),
            field => of_student(&self.student, field),
        }
    }
}

fn supervisors(reader: &Reader<'_>) -> Result<HashMap<SupervisorId, String>, Stop> {
    Ok(reader.supervisors()?.into_iter().map(|supervisor| (supervisor.id, supervisor.name)).collect())
}
